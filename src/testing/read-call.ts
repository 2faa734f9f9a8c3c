import { MAX_FAKE_HUB_BODY } from '../hub-limits.js';
import { tryOrUndefined } from '../try-or-undefined.js';
import type { HubRequest, HubRequestHeaders } from './exchange.js';

/** A call whose address and body are read. */
export interface ReadCall {
  method: string;
  headers: HubRequestHeaders;
  /** The parts of the path, decoded where that can be done. */
  steps: string[];
  query: URLSearchParams;
  /** The body, parsed if it is JSON, else as text; `undefined` where there is none. */
  body: unknown;
  /** Whether the body is longer than is read. */
  isTooLong: boolean;
}

export function readCall({ method, url, headers = {}, body = '' }: HubRequest): ReadCall {
  // What stands before the first slash is a host, or nothing.
  const [address, ...search] = url.replace(/^https?:\/\//i, '').split('?');
  const [, ...steps] = String(address).split('/');
  const isTooLong = body.length > MAX_FAKE_HUB_BODY;
  return {
    method: method.toUpperCase(),
    headers,
    steps: steps.map((step) => tryOrUndefined(() => decodeURIComponent(step)) ?? step),
    query: new URLSearchParams(search.join('?')),
    body: isTooLong ? undefined : readBody(body),
    isTooLong,
  };
}

function readBody(body: string | Uint8Array): unknown {
  const text = typeof body === 'string' ? body : new TextDecoder().decode(body);
  if (text === '') return undefined;
  const parsed = tryOrUndefined(() => [JSON.parse(text)]);
  return parsed ? parsed[0] : text;
}
