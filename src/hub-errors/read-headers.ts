import { MAX_HUB_ERROR_CODE_LENGTH, MAX_HUB_ERROR_HEADERS } from '../hub-limits.js';

/** The header with the name of the error [B3]. */
const HEADER = 'iothub-errorcode';

/** Returns the value of the `iothub-errorcode` header, or `undefined` if it is missing. Throws if the headers do. */
export function readErrorHeader(headers: object): string | undefined {
  const { get } = headers as { get?: unknown };
  const value = typeof get === 'function' ? firstValue(get.call(headers, HEADER)) : undefined;
  return (
    value ?? (Symbol.iterator in headers ? fromEntries(headers as never) : fromObject(headers))
  );
}

function fromEntries(entries: Iterable<unknown>): string | undefined {
  let budget = MAX_HUB_ERROR_HEADERS;
  for (const entry of entries) {
    if (Array.isArray(entry) && isErrorHeader(entry[0])) return firstValue(entry[1]);
    if (--budget === 0) return undefined;
  }
  return undefined;
}

function fromObject(headers: object): string | undefined {
  let budget = MAX_HUB_ERROR_HEADERS;
  for (const name in headers) {
    if (isErrorHeader(name)) return firstValue((headers as Record<string, unknown>)[name]);
    if (--budget === 0) return undefined;
  }
  return undefined;
}

function isErrorHeader(name: unknown): boolean {
  return typeof name === 'string' && name.length === HEADER.length && name.toLowerCase() === HEADER;
}

/** Returns the value, or the first one of a repeated header, which clients return as an array or as `A, A`. */
function firstValue(value: unknown): string | undefined {
  const first = Array.isArray(value) ? value[0] : value;
  if (typeof first !== 'string') return undefined;
  // One character more than the limit, so that a name that is too long stays too long.
  const [name] = first
    .trimStart()
    .slice(0, MAX_HUB_ERROR_CODE_LENGTH + 1)
    .split(',') as [string];
  return name.trimEnd();
}
