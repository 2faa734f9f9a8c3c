// Which Markdown files of the repository are pages of the site, and their paths there.

import { readdirSync } from 'node:fs';
import { ROOT } from './root.ts';

/** These folders contain pages. */
const FOLDERS = ['docs', 'examples', 'generator', 'site'];

/** Globs of the files that are not pages. VitePress searches the whole repository otherwise, with its fixtures and packages. */
export const excluded = [
  ...readdirSync(ROOT, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !FOLDERS.includes(entry.name))
    .map((entry) => `${entry.name}/**`),
  'site/!(reference|*.md)/**',
];

/** Returns the path of a page on the site: `docs/README.md` becomes `docs/index.md`, and `SECURITY.md` becomes `security.md`. */
export function toSitePath(path: string): string {
  if (path.endsWith('/README.md')) return path.replace('README.md', 'index.md');
  if (path.startsWith('site/')) return path.slice('site/'.length);
  return path.includes('/') ? path : path.toLowerCase();
}

/** Returns whether a file of the repository is a page. */
export function isPage(path: string): boolean {
  const [folder = ''] = path.split('/');
  return path.endsWith('.md') && (folder === path || FOLDERS.includes(folder));
}
