import type { JobRequest } from '../../../src/index.js';
import type { FakeHub, HubResponse } from '../../../src/testing/index.js';

const VERSION = '?api-version=2021-04-12';

/** Calls the hub with a good address and authorization; the body as JSON, or as the text that it is. */
export function call(
  hub: FakeHub,
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
): HubResponse {
  const [address, query] = path.split('?');
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return hub.handle({
    method,
    url: `${address}${VERSION}${query === undefined ? '' : `&${query}`}`,
    headers: { authorization: 'SharedAccessSignature sr=hub', ...headers },
    ...(text === undefined ? {} : { body: text }),
  });
}

/** The status, the code of the error and the parsed body of an answer. */
export function read({ status, headers, body }: HubResponse): {
  status: number;
  code: string | undefined;
  body: unknown;
} {
  return { status, code: headers['iothub-errorcode'], body: JSON.parse(body) };
}

export function create(hub: FakeHub, id: string, job: unknown): HubResponse {
  return call(hub, 'PUT', `/jobs/v2/${id}`, job);
}

export function get(hub: FakeHub, id: string): unknown {
  return read(call(hub, 'GET', `/jobs/v2/${id}`)).body;
}

export function cancel(hub: FakeHub, id: string): HubResponse {
  return call(hub, 'POST', `/jobs/v2/${id}/cancel`);
}

/** The rows of a query. */
export function query(hub: FakeHub, text: string): unknown {
  return read(call(hub, 'POST', '/devices/query', { query: text })).body;
}

/** A job that calls a method on all devices. */
export function methodJob(changes: object = {}): JobRequest {
  const cloudToDeviceMethod = { methodName: 'reboot' };
  return { type: 'scheduleDeviceMethod', queryCondition: '*', cloudToDeviceMethod, ...changes };
}

/** A job that tags all devices. */
export function twinJob(changes: object = {}): JobRequest {
  const updateTwin = { etag: '*' as const, tags: { floor: 3 } };
  return { type: 'scheduleUpdateTwin', queryCondition: '*', updateTwin, ...changes };
}
