import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { JobResponse } from 'iothub-jobs-schema';
import type { Advice } from 'iothub-jobs-schema/advice';
import { createFakeHub, type FakeHubOptions } from 'iothub-jobs-schema/testing';
import { buildApp } from '../src/app.js';
import { connectHub } from '../src/hub.js';
import { sasToken } from '../src/sas-token.js';

const HUB = { host: 'fake-hub', keyName: 'service', key: Buffer.from('an invented key') };

/** The body of a response: a job or a problem. */
interface ResponseBody {
  job?: JobResponse;
  advice?: Advice[];
  type?: string;
  title?: string;
  code?: string;
}

/** Listens on a free port of loopback. */
export async function listen(listener: RequestListener) {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, close: () => close(server) };
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

/** Starts the service on loopback. It forwards requests to the origin. */
export async function startService(origin: string, now = Date.now) {
  const authorize = () => sasToken(HUB, 1_767_225_600);
  const app = buildApp({ hub: connectHub({ origin, authorize, timeout: 2000 }), now });
  const address = await app.listen({ port: 0, host: '127.0.0.1' });

  /** Sends a request to the service. */
  async function call(method: string, path: string, body?: unknown) {
    const response = await fetch(`${address}${path}`, {
      method,
      ...(body !== undefined && {
        headers: { 'content-type': 'application/json' },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    });
    const type = response.headers.get('content-type');
    const location = response.headers.get('location');
    return {
      status: response.status,
      type,
      location,
      body: (await response.json()) as ResponseBody,
    };
  }
  return { call, close: () => app.close() };
}

/** Starts the service and a fake hub on loopback. */
export async function start(options?: FakeHubOptions) {
  const hub = createFakeHub(options);
  const server = await listen(hub.requestListener);
  const service = await startService(server.origin, hub.now);
  const stop = async () => {
    await service.close();
    await server.close();
  };
  return { hub, call: service.call, close: stop };
}
