import { tryOrUndefined } from '../try-or-undefined.js';
import { codeOf, readErrorName } from './error-name.js';
import type { HubError, HubErrorResponse } from './hub-error.js';
import { readBody } from './read-body.js';
import { readErrorHeader } from './read-headers.js';

/**
 * Parses an unsuccessful response of IoT Hub [B3]. Normalizes the four formats of its error bodies, and the HTML or plain
 * text of a proxy. The header `iothub-errorcode` takes precedence over the body.
 *
 * Parses at most 65,536 characters (UTF-16 units) or bytes of the body, and treats a longer body as plain text.
 *
 * @param response - The status, headers and body of the response.
 * @returns The error. Never throws, even if the response is invalid.
 */
export function parseHubError(response: HubErrorResponse): HubError {
  const status = readStatus(tryOrUndefined(() => response.status));
  const header = readErrorName(tryOrUndefined(() => readErrorHeader(response.headers as object)));
  const details = { ...readBody(tryOrUndefined(() => response.body)), ...header };
  return {
    status,
    code: codeOf(details.number, status),
    message: 'The response has no message.',
    ...details,
  };
}

function readStatus(status: unknown): number {
  const isStatus = Number.isInteger(status) && Number(status) >= 100 && Number(status) <= 999;
  return isStatus ? Number(status) : 0;
}
