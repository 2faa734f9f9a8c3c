import type { JobRequest } from '../../../src/index.js';
import type { FakeHub, HubResponse } from '../../../src/testing/index.js';

export const VERSION = '?api-version=2021-04-12';

/** Sends an authorized request with an API version. The body is serialized as JSON unless it is a string. */
export function send(
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

/** Returns the status, the error code and the parsed body of a response. */
export function parse({ status, headers, body }: HubResponse): {
  status: number;
  code: string | undefined;
  body: unknown;
} {
  return { status, code: headers['iothub-errorcode'], body: JSON.parse(body) };
}

export function createJob(hub: FakeHub, id: string, job: unknown): HubResponse {
  return send(hub, 'PUT', `/jobs/v2/${id}`, job);
}

export function getJob(hub: FakeHub, id: string): unknown {
  return parse(send(hub, 'GET', `/jobs/v2/${id}`)).body;
}

export function cancelJob(hub: FakeHub, id: string): HubResponse {
  return send(hub, 'POST', `/jobs/v2/${id}/cancel`);
}

/** Returns the rows of a query. */
export function query(hub: FakeHub, text: string): unknown {
  return parse(send(hub, 'POST', '/devices/query', { query: text })).body;
}

/** A job that calls a method on all devices. */
export function methodJob(changes: object = {}): JobRequest {
  const cloudToDeviceMethod = { methodName: 'reboot' };
  return { type: 'scheduleDeviceMethod', queryCondition: '*', cloudToDeviceMethod, ...changes };
}

/** A job that sets a tag of all devices. */
export function twinJob(changes: object = {}): JobRequest {
  const updateTwin = { etag: '*' as const, tags: { floor: 3 } };
  return { type: 'scheduleUpdateTwin', queryCondition: '*', updateTwin, ...changes };
}
