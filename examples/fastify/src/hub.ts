import {
  assertJobResponse,
  type JobRequest,
  type JobResponse,
  parseHubError,
} from 'iothub-jobs-schema';
import { hubInvalidResponse, hubRejected, hubUnreachable } from './hub-problem.js';

/** The operations of a hub. Each throws a `Problem` if it fails. */
export interface Hub {
  create(id: string, request: JobRequest): Promise<JobResponse>;
  get(id: string): Promise<JobResponse>;
  cancel(id: string): Promise<JobResponse>;
}

export interface HubOptions {
  /** The origin of the hub, such as `https://contoso.azure-devices.net`. */
  readonly origin: string;
  /** Returns the value of the `Authorization` header for the next request. */
  readonly authorize: () => string;
  /** The timeout of a request, in milliseconds. */
  readonly timeout: number;
}

const API_VERSION = 'api-version=2021-04-12';

export function connectHub({ origin, authorize, timeout }: HubOptions): Hub {
  async function call(method: string, path: string, body?: JobRequest): Promise<JobResponse> {
    const { status, headers, text } = await send(`${origin}/jobs/v2/${path}?${API_VERSION}`, {
      method,
      headers: { authorization: authorize(), ...(body && { 'content-type': 'application/json' }) },
      ...(body && { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(timeout),
    });
    if (status >= 300) throw hubRejected(parseHubError({ status, headers, body: text }));
    return readJob(text);
  }

  return {
    create: (id, request) => call('PUT', encodeURIComponent(id), request),
    get: (id) => call('GET', encodeURIComponent(id)),
    cancel: (id) => call('POST', `${encodeURIComponent(id)}/cancel`),
  };
}

async function send(url: string, init: RequestInit) {
  try {
    // IoT Hub does not redirect. Never send the token to another server.
    const response = await fetch(url, { ...init, redirect: 'manual' });
    return { status: response.status, headers: response.headers, text: await response.text() };
  } catch (cause) {
    throw hubUnreachable(cause);
  }
}

function readJob(text: string): JobResponse {
  try {
    const job: unknown = JSON.parse(text);
    assertJobResponse(job);
    return job;
  } catch (cause) {
    throw hubInvalidResponse(cause);
  }
}
