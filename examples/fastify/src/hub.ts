import {
  assertJobResponse,
  type JobRequest,
  type JobResponse,
  parseHubError,
} from 'iothub-jobs-schema';
import { hubRefused, hubSilent, hubUnclear } from './hub-problem.js';

/** The calls of a hub that the service makes. Each throws a `Problem` where it fails. */
export interface Hub {
  create(id: string, request: JobRequest): Promise<JobResponse>;
  get(id: string): Promise<JobResponse>;
  cancel(id: string): Promise<JobResponse>;
}

/** Where a hub is, and how calls are made there. */
export interface HubOptions {
  /** Such as `https://contoso.azure-devices.net`. */
  readonly origin: string;
  /** The content of the header `Authorization` for a call that is made now. */
  readonly authorize: () => string;
  /** How long a call may take, in milliseconds. */
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
    if (status >= 300) throw hubRefused(parseHubError({ status, headers, body: text }));
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
    // A hub does not redirect; whoever does shall not see the token.
    const response = await fetch(url, { ...init, redirect: 'manual' });
    return { status: response.status, headers: response.headers, text: await response.text() };
  } catch (cause) {
    throw hubSilent(cause);
  }
}

function readJob(text: string): JobResponse {
  try {
    const answer: unknown = JSON.parse(text);
    assertJobResponse(answer);
    return answer;
  } catch (cause) {
    throw hubUnclear(cause);
  }
}
