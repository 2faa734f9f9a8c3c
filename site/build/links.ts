// Rewrites the relative links of the Markdown files, so that the same files work on GitHub and on the site.

import { cpSync, existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import type { MarkdownRenderer } from 'vitepress';
import { isPage, toSitePath } from './pages.ts';
import { ROOT } from './root.ts';

/** Files that pages link to and that are not pages. The site contains them as text. */
const linkedFiles = new Set<string>();

/** The part of the environment of markdown-it that VitePress sets. `realPath` is missing if a page is rendered for the search. */
interface Environment {
  readonly path: string;
  readonly realPath?: string;
}

/** A plugin of markdown-it that points relative links to pages and files of the site. Throws if the target does not exist. */
export function rewriteLinks(markdown: MarkdownRenderer): void {
  markdown.core.ruler.push('rewrite-links', ({ tokens, env }) => {
    const page = pathFromRoot(env);
    for (const token of tokens.flatMap(({ children }) => children ?? [])) {
      const href = token.type === 'link_open' ? token.attrGet('href') : null;
      if (href !== null) token.attrSet('href', toSiteLink(page, href));
    }
  });
}

/** Copies the files that pages link to into the built site. */
export function copyLinkedFiles(folder: string): void {
  for (const path of linkedFiles) cpSync(join(ROOT, path), join(folder, toTextFile(path)));
}

function pathFromRoot({ realPath, path }: Environment): string {
  return (realPath ?? path).slice(ROOT.length);
}

function toSiteLink(page: string, href: string): string {
  if (/^([a-z]+:|#|\/)/.test(href)) return href;
  const [file = '', anchor] = href.split('#');
  const target = withReadme(join(dirname(page), decodeURI(file)));
  if (!existsSync(join(ROOT, target))) throw new Error(`${page} links to ${target}: no such file`);
  const suffix = anchor === undefined ? '' : `#${anchor}`;
  if (isPage(target)) return `/${toSitePath(target)}${suffix}`;
  linkedFiles.add(target);
  return `/${toTextFile(target)}`;
}

function withReadme(path: string): string {
  const file = join(ROOT, path);
  return existsSync(file) && statSync(file).isDirectory() ? join(path, 'README.md') : path;
}

/** Servers deliver a file whose name ends in .txt as text, and not as a download or a video. */
function toTextFile(path: string): string {
  return `files/${path}.txt`;
}
