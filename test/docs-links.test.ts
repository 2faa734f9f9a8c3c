import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

const FOLDERS = [
  'docs',
  'docs/data',
  'generator',
  'examples',
  'examples/fastify',
  'examples/monorepo',
  'bench',
  'tools',
  'site',
];

/** Every page that a person reads, by its path from the root. */
const pages = ['.', ...FOLDERS]
  .filter((folder) => existsSync(folder))
  .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
  .filter((path) => path.endsWith('.md'));

/** The ids that GitHub gives to headings, and those of `<a id="…">`. */
function anchorsOf(path: string): Set<string> {
  const markdown = withoutCode(readFileSync(path, 'utf8'));
  const headings = [...markdown.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => slug(heading));
  const ids = [...markdown.matchAll(/<a id="([^"]+)">/g)].map(([, id = '']) => id);
  return new Set([...headings, ...ids]);
}

function slug(heading: string): string {
  const text = heading.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').toLowerCase();
  return text.replace(/[^\p{L}\p{N}_ -]/gu, '').replaceAll(' ', '-');
}

function withoutCode(markdown: string): string {
  return markdown.replace(/^```.*?^```/gms, '');
}

/** The relative links of a page, and links to its own anchors. */
function linksOf(path: string): string[] {
  const markdown = withoutCode(readFileSync(path, 'utf8')).replace(/`[^`]*`/g, '');
  const targets = [...markdown.matchAll(/\]\(([^)\s]+)\)|(?:src|href)="([^"]+)"/g)];
  return targets
    .map(([, link, attribute]) => link ?? attribute ?? '')
    .filter((link) => !/^[a-z]+:/.test(link));
}

/** Why a link leads nowhere, or undefined if it leads somewhere. */
function faultOf(page: string, link: string): string | undefined {
  const [file = '', anchor] = link.split('#');
  const target = file === '' ? page : join(dirname(page), file);
  if (!existsSync(target)) return `${link}: there is no ${target}`;
  if (anchor === undefined || anchorsOf(target).has(anchor)) return undefined;
  return `${link}: ${target} has no #${anchor}`;
}

describe.each(pages)('%s', (page) => {
  test('has only links to files and anchors that exist', () => {
    const faults = linksOf(page).map((link) => faultOf(page, link));
    expect(faults.filter((fault) => fault !== undefined)).toEqual([]);
  });
});

/** The files and folders that the package has besides those that npm always adds. */
const { files: shipped } = JSON.parse(readFileSync('package.json', 'utf8')) as { files: string[] };
const isShipped = (path: string) =>
  ['README.md', 'LICENSE', ...shipped].some(
    (entry) => path === entry || path.startsWith(`${entry}/`),
  );

test.each(pages.filter(isShipped))('%s links only to files that the package has', (page) => {
  const targets = linksOf(page).map((link) => join(dirname(page), link.split('#')[0] || '.'));
  const missing = targets.filter((target) => target !== dirname(page) && !isShipped(target));
  expect(missing).toEqual([]);
});

const guides = readdirSync('docs').filter((name) => name.endsWith('.md'));

describe.each(guides)('docs/%s', (name) => {
  const lines = readFileSync(join('docs', name), 'utf8').split('\n');

  test('has at most 200 lines', () => {
    expect(lines.length - 1).toBeLessThanOrEqual(200);
  });

  test('begins with a heading and a paragraph', () => {
    expect(lines[0]).toMatch(/^# /);
    expect(lines[2]).toMatch(/^[A-Z`]/);
  });
});

test('docs/README.md lists every page', () => {
  const listed = linksOf('docs/README.md').map((link) => link.split('#')[0]);
  expect(guides.filter((name) => name !== 'README.md' && !listed.includes(name))).toEqual([]);
});
