import { EventEmitter } from 'node:events';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { createFakeHub } from '../../src/testing/index.js';
import { createRequestListener } from '../../src/testing/node-listener.js';
import { methodJob } from './support/requests.js';

/** Serves a hub with node:http until the test ends. */
async function serve() {
  const hub = createFakeHub({ twins: [{ deviceId: 'a' }] });
  const server = createServer(hub.requestListener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  const send = (method: string, path: string, body?: string | Uint8Array) =>
    fetch(`http://127.0.0.1:${port}${path}?api-version=2021-04-12`, {
      method,
      headers: { authorization: 'SharedAccessSignature sr=hub' },
      ...(body === undefined ? {} : { body }),
    });
  return { hub, port, send };
}

test('requestListener serves the hub with node:http', async () => {
  const { hub, send } = await serve();
  const created = await send('PUT', '/jobs/v2/j1', JSON.stringify(methodJob()));
  expect(created.status).toBe(200);
  expect(created.headers.get('content-type')).toBe('application/json; charset=utf-8');
  hub.advance(2000);
  const got = await send('GET', '/jobs/v2/j1');
  expect(await got.json()).toMatchObject({ jobId: 'j1', status: 'completed' });
  const notFound = await send('POST', '/jobs/v2/never/cancel');
  expect(notFound.status).toBe(404);
  expect(notFound.headers.get('iothub-errorcode')).toBe('JobNotFound');
  expect(hub.requests[0]?.headers).toMatchObject({ authorization: 'SharedAccessSignature sr=hub' });
});

test('requestListener joins chunks of a body that split a character', async () => {
  const { hub, port } = await serve();
  const bytes = new TextEncoder().encode(JSON.stringify({ query: 'é' }));
  const cut = bytes.indexOf(0xc3) + 1;
  const status = await new Promise((resolve, reject) => {
    const path = '/devices/query?api-version=2021-04-12';
    const sent = request(
      { port, path, method: 'POST', headers: { authorization: 'x' } },
      (response) => {
        response.resume();
        resolve(response.statusCode);
      },
    );
    sent.on('error', reject);
    sent.write(bytes.slice(0, cut));
    setTimeout(() => sent.end(bytes.slice(cut)), 20);
  });
  expect(status).toBe(400);
  expect(hub.requests[0]?.body).toEqual({ query: 'é' });
});

test('requestListener reads a huge body to the end and returns 413', async () => {
  const { hub, send } = await serve();
  const response = await send('PUT', '/jobs/v2/j1', new Uint8Array(30_000_000));
  expect(response.status).toBe(413);
  expect(hub.requests[0]?.body).toBeUndefined();
});

test.each([
  'PUT /jobs/v2/%E0%A4%A?api-version=2021-04-12 HTTP/1.1',
  'GET /jobs/v2/%00?api-version=2021-04-12 HTTP/1.1',
  'GET //////?????&&&&==== HTTP/1.1',
  'PUT /jobs/v2/__proto__?api-version=2021-04-12 HTTP/1.1',
  'OPTIONS * HTTP/1.1',
  'GET http://elsewhere/jobs/v2/j1 HTTP/1.1',
])('requestListener responds to the request %s, and to the next one', async (line) => {
  const { port, send } = await serve();
  const response = await sendRaw(
    port,
    `${line}\r\nHost: hub\r\nAuthorization: x\r\nConnection: close\r\n\r\n`,
  );
  expect(response).toMatch(/^HTTP\/1.1 (400|401|404)/);
  expect((await send('GET', '/jobs/v2/j1')).status).toBe(200);
});

test('requestListener survives a client that disconnects before the end of its body', async () => {
  const { hub, port, send } = await serve();
  const head =
    'PUT /jobs/v2/j1?api-version=2021-04-12 HTTP/1.1\r\nHost: hub\r\nContent-Length: 100\r\n\r\n{';
  const socket = connect(port, '127.0.0.1');
  await new Promise<void>((resolve) => socket.write(head, () => resolve()));
  await new Promise((resolve) => setTimeout(resolve, 20));
  socket.resetAndDestroy();
  expect((await send('GET', '/jobs/v2/j1')).status).toBe(200);
  expect(hub.requests.map(({ method }) => method)).toEqual(['GET']);
});

test('requestListener stops collecting a body that is too large', () => {
  const lengths: number[] = [];
  const listener = createRequestListener(({ body }) => {
    lengths.push((body as Uint8Array).length);
    return { status: 413, headers: {}, body: '' };
  });
  for (const sizes of [
    [1_048_575, 1, 1, 1],
    [1_048_576, 10, 10],
    [1_048_577, 10],
  ]) {
    const request = Object.assign(new EventEmitter(), { method: 'PUT', url: '/', headers: {} });
    listener(request, { writeHead: () => undefined, end: () => undefined });
    for (const size of sizes) request.emit('data', new Uint8Array(size));
    // Throws if nothing listens to errors.
    request.emit('error', new Error('gone'));
    request.emit('end');
  }
  expect(lengths).toEqual([1_048_577, 1_048_586, 1_048_577]);
});

function sendRaw(port: number, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let response = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(text));
    socket.on('data', (chunk) => {
      response += chunk;
    });
    socket.on('end', () => resolve(response));
    socket.on('error', reject);
  });
}
