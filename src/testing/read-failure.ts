import type { HubErrorResponse } from '../hub-error/hub-error.js';
import type { HubAnswer } from './exchange.js';

/** The error as an answer: headers of any form by name, and whatever is not text yet as JSON. */
export function readFailure({ status, headers, body = '' }: HubErrorResponse): HubAnswer {
  const entries =
    Symbol.iterator in (headers ?? {}) ? [...(headers as never)] : Object.entries(headers ?? {});
  const named = entries.map(([name, value]: [string, unknown]) => [
    name.toLowerCase(),
    String(value),
  ]);
  const isBinary = body instanceof Uint8Array;
  const text = isBinary ? new TextDecoder().decode(body) : body;
  return {
    status,
    headers: Object.fromEntries(named),
    body: typeof text === 'string' ? text : JSON.stringify(text),
  };
}
