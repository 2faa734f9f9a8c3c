import { isBytes } from '../hub-errors/body-text.js';
import type { HubErrorResponse } from '../hub-errors/hub-error.js';
import { HUB_ERROR_CODES, type KnownHubErrorCode } from '../hub-errors/hub-error-codes.js';
import { tryOrUndefined } from '../try-or-undefined.js';
import { type HubResponse, jsonResponse, STATUSES_WITHOUT_BODY } from './http.js';
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

/** Headers that describe the transfer, which a server decides. With others the client would not find the end of the body. */
const TRANSFER_HEADERS = ['content-encoding', 'content-length', 'trailer', 'transfer-encoding'];

/** Converts an argument of `failNext` to a response. Throws if HTTP cannot carry it. */
export function toHubResponse({ status, headers, body }: HubErrorResponse): HubResponse {
  if (!(Number.isInteger(status) && status >= 200 && status <= 599)) {
    throw new RangeError('status must be an integer from 200 to 599.');
  }
  const text = toBodyText(body ?? '');
  if (text === undefined) {
    throw new TypeError('body must be a string, UTF-8 bytes, or a value that JSON can represent.');
  }
  if (text !== '' && STATUSES_WITHOUT_BODY.includes(status)) {
    throw new TypeError(`A response with the status ${status} must not have a body.`);
  }
  return { status, headers: toHeaders(headers ?? {}), body: text };
}

/** Returns the body as a string, or `undefined` if JSON cannot represent it. */
function toBodyText(body: unknown): string | undefined {
  if (typeof body === 'string') return body;
  if (isBytes(body)) return new TextDecoder().decode(body as Uint8Array);
  return tryOrUndefined(() => JSON.stringify(body));
}

function toHeaders(headers: object): Record<string, string> {
  const entries =
    Symbol.iterator in headers ? [...(headers as Map<unknown, unknown>)] : Object.entries(headers);
  const result = new Map<string, string>();
  for (const [key, value] of entries) {
    const name = String(key).toLowerCase();
    const values = [value].flat();
    const text = values.join(', ');
    const isValue = values.every((each) => typeof each === 'string' || typeof each === 'number');
    if (!isValue || !HEADER_NAME.test(name) || !HEADER_VALUE.test(text)) {
      throw new TypeError('headers must have valid HTTP header names and values.');
    }
    if (TRANSFER_HEADERS.includes(name)) {
      throw new TypeError(`headers must not contain ${name}, which the server sets.`);
    }
    if (result.has(name) || (name === 'set-cookie' && values.length > 1))
      throw new TypeError(`headers must contain ${name} only once.`);
    result.set(name, text);
  }
  return Object.fromEntries(result);
}
