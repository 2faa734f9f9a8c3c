import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';

/** Throws if a link of the built site leads to a page, a file or an anchor that does not exist. */
export function checkLinks(folder: string, base: string): void {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => statSync(join(folder, name)).isFile());
  const pages = new Map<string, Page>();
  for (const name of files) {
    if (name.endsWith('.html')) pages.set(name, parse(readFileSync(join(folder, name), 'utf8')));
  }
  const faults = [...pages].flatMap(([name, { links }]) =>
    links.filter((link) => !exists(name, link)).map((link) => `${name} links to ${link}`),
  );
  if (faults.length > 0) throw new Error(`Dead links:\n${faults.join('\n')}`);

  function exists(page: string, link: string): boolean {
    const { pathname, hash } = new URL(link, `http://site${base}${page}`);
    if (!pathname.startsWith(base)) return false;
    const path = decodeURIComponent(pathname.slice(base.length));
    const file = path === '' || path.endsWith('/') ? posix.join(path, 'index.html') : path;
    if (hash === '') return files.includes(file);
    return pages.get(file)?.ids.has(decodeURIComponent(hash.slice(1))) === true;
  }
}

interface Page {
  readonly links: readonly string[];
  readonly ids: ReadonlySet<string>;
}

function parse(html: string): Page {
  const links = [...html.matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, link = '']) => link);
  const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id);
  return {
    links: [...new Set(links)].filter((link) => !/^[a-z]+:/.test(link)),
    ids: new Set(ids),
  };
}
