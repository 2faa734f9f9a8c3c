import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { deliver } from './delivery.js';
import type { Reading } from './runtime.js';

const POLICY = "default-src 'none'; script-src 'self'; connect-src 'self'";
const PAGE = '<!doctype html><script type="module" src="/programs/page.mjs"></script>';

/** Serves a page under the policy. `reading` resolves when the page has sent its reading. */
export async function servePage(): Promise<{
  url: string;
  reading: Promise<Reading>;
  close: () => void;
}> {
  const files = await deliver();
  const { promise: reading, resolve } = withResolvers<Reading>();
  const server = createServer(async (request, response) => {
    const path = (request.url ?? '/').slice(1);
    response.setHeader('Content-Security-Policy', POLICY);
    if (request.method === 'POST') {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk);
      response.end();
      resolve(JSON.parse(Buffer.concat(chunks).toString('utf8')));
    } else if (path === '') {
      response.setHeader('Content-Type', 'text/html').end(PAGE);
    } else {
      const text = files.get(path);
      response.statusCode = text === undefined ? 404 : 200;
      response.setHeader('Content-Type', 'text/javascript').end(text ?? '');
    }
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    reading,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** `Promise.withResolvers` of Node.js 22. */
function withResolvers<T>(): { promise: Promise<T>; resolve: (value: T) => void } {
  let resolve: (value: T) => void = () => {};
  const promise = new Promise<T>((resolved) => {
    resolve = resolved;
  });
  return { promise, resolve };
}
