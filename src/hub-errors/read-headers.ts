import { MAX_HEADERS, MAX_HUB_ERROR_CODE_LENGTH } from '../hub-limits.js';
import { tryOrUndefined } from '../try-or-undefined.js';

const NAMES = ['iothub-errorcode', 'retry-after', 'date'] as const;

type HeaderName = (typeof NAMES)[number];

/** The headers that describe an error, without white space around them. */
export type ErrorHeaders = Partial<Record<HeaderName, string>>;

/** Reads the headers that describe an error [B3]. If reading one throws, returns those before it. */
export function readHeaders(headers: unknown): ErrorHeaders {
  const found: ErrorHeaders = {};
  tryOrUndefined(() => {
    addByGet(headers as object, found);
    // A Map finds a name in one case only.
    if (Symbol.iterator in (headers as object)) addEntries(headers as Iterable<unknown>, found);
    else addProperties(headers as Record<string, unknown>, found);
  });
  return found;
}

function addByGet(headers: { get?: unknown }, found: ErrorHeaders): void {
  const { get } = headers;
  if (typeof get !== 'function') return;
  for (const name of NAMES) add(found, name, get.call(headers, name));
}

function addEntries(entries: Iterable<unknown>, found: ErrorHeaders): void {
  let budget = MAX_HEADERS;
  for (const entry of entries) {
    const name = Array.isArray(entry) ? toHeaderName(entry[0]) : undefined;
    if (name !== undefined) add(found, name, (entry as unknown[])[1]);
    if (--budget === 0) return;
  }
}

function addProperties(headers: Record<string, unknown>, found: ErrorHeaders): void {
  let budget = MAX_HEADERS;
  for (const key in headers) {
    const name = toHeaderName(key);
    if (name !== undefined) add(found, name, headers[key]);
    if (--budget === 0) return;
  }
}

function toHeaderName(name: unknown): HeaderName | undefined {
  if (typeof name !== 'string') return undefined;
  return NAMES.find((each) => each.length === name.length && each === name.toLowerCase());
}

/** Adds a header unless it was already found. Some clients return a repeated header as an array. */
function add(found: ErrorHeaders, name: HeaderName, value: unknown): void {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof first !== 'string' && typeof first !== 'number') return;
  const text = String(first).trimStart();
  // One character more than the limit, so that a name that is too long stays too long.
  found[name] ??= text.slice(0, MAX_HUB_ERROR_CODE_LENGTH + 1).trimEnd();
}
