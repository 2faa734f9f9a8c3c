import { tryOrUndefined } from '../try-or-undefined.js';
import { findErrorHeader } from './error-header.js';
import type { HubError, HubErrorResponse } from './hub-error.js';
import { codeOf, readErrorName } from './hub-error-code.js';
import { readBody } from './read-body.js';

/**
 * What a hub means by an answer that is no success [B3]: one shape for the four that its bodies have, and for HTML, plain
 * text and nothing. The header `iothub-errorcode` names the error before the body does. Never throws, whatever it is given.
 * Of a body it reads at most 65,536 UTF-16 units or bytes; a longer one is taken for plain text.
 */
export function parseHubError(response: HubErrorResponse): HubError {
  const status = readStatus(tryOrUndefined(() => response.status));
  const header = readErrorName(tryOrUndefined(() => findErrorHeader(response.headers as object)));
  const said = { ...readBody(tryOrUndefined(() => response.body)), ...header };
  return {
    status,
    code: codeOf(said.number, status),
    message: 'The answer has no message.',
    ...said,
  };
}

function readStatus(status: unknown): number {
  const isStatus = Number.isInteger(status) && Number(status) >= 100 && Number(status) <= 999;
  return isStatus ? Number(status) : 0;
}
