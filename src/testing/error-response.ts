import type { HubErrorResponse } from '../hub-errors/hub-error.js';
import { HUB_ERROR_CODES } from '../hub-errors/hub-error-codes.js';
import type { KnownHubErrorCode } from '../hub-errors/hub-error-numbers.js';
import { type HubResponse, jsonResponse } from './http.js';
import { type HubState, toTimestamp } from './state.js';

/** The prefix before the inner error of format 4, for the codes that were seen in this format [B3]. */
const WRAPPED_PREFIXES: Partial<Record<KnownHubErrorCode, string>> = {
  GenericBadRequest: 'Error: BadRequest ',
  ThrottlingMaxActiveJobCountExceeded: 'Error: 429 ',
};

/** Returns an error response in one of the formats of B3: 4 for the codes above, 2 for `ArgumentInvalid`, otherwise 1. */
export function errorResponse(
  state: HubState,
  code: KnownHubErrorCode,
  message: string,
): HubResponse {
  const { status, number } = HUB_ERROR_CODES[code];
  const trackingId = nextTrackingId(state);
  const headers = { 'iothub-errorcode': code };
  if (code === 'ArgumentInvalid') {
    const timestampUtc = toTimestamp(state.now);
    const body = { errorCode: number, trackingId, message, timestampUtc, info: null };
    return jsonResponse(body, status, headers);
  }
  const body = format1(code, message, trackingId);
  const prefix = WRAPPED_PREFIXES[code];
  if (prefix === undefined) return jsonResponse(body, status, headers);
  const wrapped = format1(code, prefix + JSON.stringify(body), nextTrackingId(state));
  return jsonResponse(wrapped, status, headers);
}

function format1(code: string, message: string, trackingId: string): object {
  return { Message: `ErrorCode:${code};${message}`, ExceptionMessage: `Tracking ID:${trackingId}` };
}

/** Hubs use random ids. These are counted, so that test runs are reproducible. The date is MM/DD/YYYY, as in a hub's ids. */
function nextTrackingId(state: HubState): string {
  const time = toTimestamp(state.now);
  const date = `${time.slice(5, 7)}/${time.slice(8, 10)}/${time.slice(0, 4)}`;
  const count = (++state.trackingIds).toString(16).padStart(32, '0');
  return `${count}-G:0-TimeStamp:${date} ${time.slice(11, 19)}`;
}

// Node throws for other header names and values.
const HEADER_NAME = /^[\w!#$%&'*+.^`|~-]+$/;
const HEADER_VALUE = /^[\t\x20-\x7e\x80-\xff]*$/;

/** Converts an argument of `failNext` to a response. A body that is neither a string nor bytes becomes JSON. */
export function toHubResponse({ status, headers, body = '' }: HubErrorResponse): HubResponse {
  if (!(Number.isInteger(status) && status >= 200 && status <= 599)) {
    throw new RangeError('status must be an integer from 200 to 599.');
  }
  const decoded = body instanceof Uint8Array ? new TextDecoder().decode(body) : body;
  const entries = entriesOf(headers ?? {}).map(([name, value]): [string, string] => [
    name.toLowerCase(),
    String(value),
  ]);
  if (!entries.every(([name, value]) => HEADER_NAME.test(name) && HEADER_VALUE.test(value))) {
    throw new TypeError('headers must have valid HTTP header names and values.');
  }
  return {
    status,
    headers: Object.fromEntries(entries),
    body: typeof decoded === 'string' ? decoded : JSON.stringify(decoded),
  };
}

function entriesOf(headers: object): [name: string, value: unknown][] {
  return Symbol.iterator in headers
    ? [...(headers as Map<string, unknown>)]
    : Object.entries(headers);
}
