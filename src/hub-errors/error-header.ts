import { MAX_HUB_ERROR_CODE_LENGTH, MAX_HUB_ERROR_HEADERS } from '../hub-limits.js';

/** The header that names an error [B3]. */
const NAME = 'iothub-errorcode';

/** What the header says that names the error; `undefined` where there is none. Throws where headers cannot be read. */
export function findErrorHeader(headers: object): string | undefined {
  const { get } = headers as { get?: unknown };
  const gotten = typeof get === 'function' ? firstValue(get.call(headers, NAME)) : undefined;
  return (
    gotten ?? (Symbol.iterator in headers ? fromEntries(headers as never) : fromMembers(headers))
  );
}

function fromEntries(entries: Iterable<unknown>): string | undefined {
  let left = MAX_HUB_ERROR_HEADERS;
  for (const entry of entries) {
    if (Array.isArray(entry) && isName(entry[0])) return firstValue(entry[1]);
    if (--left === 0) return undefined;
  }
  return undefined;
}

function fromMembers(headers: object): string | undefined {
  let left = MAX_HUB_ERROR_HEADERS;
  for (const name in headers) {
    if (isName(name)) return firstValue((headers as Record<string, unknown>)[name]);
    if (--left === 0) return undefined;
  }
  return undefined;
}

function isName(name: unknown): boolean {
  return typeof name === 'string' && name.length === NAME.length && name.toLowerCase() === NAME;
}

/** The value, or the first where the header came twice: clients make a list or `A, A` of that. */
function firstValue(value: unknown): string | undefined {
  const first = Array.isArray(value) ? value[0] : value;
  if (typeof first !== 'string') return undefined;
  // Spaces around it are the client's business, and one more unit tells that it is too long.
  const [name] = first
    .trimStart()
    .slice(0, MAX_HUB_ERROR_CODE_LENGTH + 1)
    .split(',') as [string];
  return name.trimEnd();
}
