import { createReadStream, existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the built site. */
export const DIST = fileURLToPath(new URL('../dist/', import.meta.url));
export const BASE = process.env.SITE_BASE ?? '/';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
};

/** The paths of all pages of the built site, such as `docs/errors.html`. */
export function builtPages(): string[] {
  const files = readdirSync(DIST, { recursive: true, encoding: 'utf8' });
  return files.filter((name) => name.endsWith('.html')).sort();
}

/** Serves the built site as a host of static files does. Returns its address, which ends in a slash. */
export async function serveSite(): Promise<{ url: string; close: () => void }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = normalize(decodeURIComponent(pathname.slice(BASE.length)));
    const file = join(DIST, /(^\.?|\/)$/.test(path) ? join(path, 'index.html') : path);
    const isFound = pathname.startsWith(BASE) && file.startsWith(DIST) && existsSync(file);
    response.writeHead(isFound ? 200 : 404, {
      'content-type': TYPES[extname(file)] ?? 'text/plain',
    });
    if (isFound) createReadStream(file).pipe(response);
    else response.end('not found');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}${BASE}`, close: () => server.close() };
}
