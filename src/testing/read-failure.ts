import type { HubErrorResponse } from '../hub-errors/hub-error.js';
import type { HubResponse } from './exchange.js';

/** What HTTP takes as the name and the value of a header, by which Node throws where it writes them. */
const NAME = /^[\w!#$%&'*+.^`|~-]+$/;
const VALUE = /^[\t\x20-\x7e\x80-\xff]*$/;

/** The error as an answer: headers of any form by name, bytes as text, and what else is no text as JSON. */
export function readFailure({ status, headers, body = '' }: HubErrorResponse): HubResponse {
  if (!(Number.isInteger(status) && status >= 200 && status <= 599)) {
    throw new RangeError('status must be a whole number from 200 to 599.');
  }
  const text = body instanceof Uint8Array ? new TextDecoder().decode(body) : body;
  const named = entriesOf(headers ?? {}).map(([name, value]) => [
    name.toLowerCase(),
    String(value),
  ]);
  if (!named.every((pair) => NAME.test(String(pair[0])) && VALUE.test(String(pair[1])))) {
    throw new TypeError('headers must have names and values that HTTP can carry.');
  }
  return {
    status,
    headers: Object.fromEntries(named),
    body: typeof text === 'string' ? text : JSON.stringify(text),
  };
}

function entriesOf(headers: object): [name: string, value: unknown][] {
  return Symbol.iterator in headers
    ? [...(headers as Map<string, unknown>)]
    : Object.entries(headers);
}
