import { tryOrUndefined } from '../try-or-undefined.js';
import { copyText } from './body-text.js';
import { codeOf, findCode, readErrorName } from './error-name.js';
import type { HubError, HubErrorResponse } from './hub-error.js';
import { readBody } from './read-body.js';
import { readHeaders } from './read-headers.js';
import { isRetryable, readRetryAfter } from './retry.js';

/** Options of `parseHubError`. */
export interface ParseHubErrorOptions {
  /**
   * The current time in milliseconds since 1970, for a `Retry-After` with a date in a response without the header `Date`.
   *
   * @defaultValue `Date.now()`
   */
  now?: number | undefined;
}

/**
 * Parses an unsuccessful response of IoT Hub [B3]. Normalizes all formats of its error bodies, and the HTML or plain text of a
 * proxy. The header `iothub-errorcode` takes precedence over the body.
 *
 * Parses at most 65,536 characters (UTF-16 units) or bytes of the body, and treats a longer body as plain text. The strings of
 * the result do not keep the body in memory.
 *
 * @param response - The status, headers and body of the response.
 * @param options - The current time.
 * @returns The error. Never throws, even if the response is invalid.
 */
export function parseHubError(
  response: HubErrorResponse,
  options: ParseHubErrorOptions = {},
): HubError {
  const status = readStatus(tryOrUndefined(() => response.status));
  const headers = readHeaders(tryOrUndefined(() => response.headers));
  // Clients join the values of a repeated header.
  const name = headers['iothub-errorcode']?.split(',')[0]?.trim();
  const body = readBody(tryOrUndefined(() => response.body));
  const named = readErrorName(name);
  const details = { ...body, ...named };
  const { message, number } = details;
  const mentioned = number === undefined ? findCode(message) : undefined;
  const code =
    named.code ??
    codeOf(named.number) ??
    body.code ??
    mentioned ??
    codeOf(number) ??
    (`Http${status}` as const);
  const now = tryOrUndefined(() => Number(options.now ?? Date.now())) ?? Date.now();
  const retryAfterSeconds = readRetryAfter(headers['retry-after'], headers.date, now);
  return copyStrings({
    status,
    message: 'The response has no message.',
    ...details,
    code,
    retryable: isRetryable(status, code),
    ...(retryAfterSeconds !== undefined && { retryAfterSeconds }),
  });
}

function readStatus(status: unknown): number {
  const isStatus = Number.isInteger(status) && Number(status) >= 100 && Number(status) <= 999;
  return isStatus ? Number(status) : 0;
}

/** Copies the strings of an error that are parts of the body or of a header. `info` is a value of its own. */
function copyStrings({ info, ...error }: HubError): HubError {
  const entries = Object.entries(error).map(([name, value]) => [
    name,
    typeof value === 'string' ? copyText(value) : value,
  ]);
  return { ...Object.fromEntries(entries), ...(info !== undefined && { info }) };
}
