import { MAX_FAKE_HUB_BODY, MAX_HEADERS } from '../hub-limits.js';
import { tryOrUndefined } from '../try-or-undefined.js';
import { isJsonObject } from './json.js';

/** Request headers in the form that Node uses. Names may have any case. */
export type HubRequestHeaders = Readonly<Record<string, string | readonly string[] | undefined>>;

/** An HTTP request to a hub. */
export interface HubRequest {
  /** The HTTP method, such as `PUT`. */
  method: string;
  /** The path with its query string, the full URL as a string, or a `URL`. */
  url: string | { readonly href: string };
  /** The headers: an object, a `Headers` object, or entries such as a `Map`. */
  headers?: HubRequestHeaders | Iterable<readonly [string, string]> | null | undefined;
  /** The body: a string, UTF-8 bytes, or an object or array, which is sent as JSON. */
  body?: string | Uint8Array | object | null | undefined;
}

/** An HTTP response of a hub. */
export interface HubResponse {
  /** The HTTP status. */
  status: number;
  /** The headers, with lower-case names. */
  headers: Record<string, string>;
  /** The body: JSON, unless `failNext` was called with another body. */
  body: string;
}

/** The statuses of responses without a body. `Response` throws if one has a body. */
export const STATUSES_WITHOUT_BODY = [204, 205, 304];

/** A request whose URL and body have been parsed. */
export interface ParsedRequest {
  method: string;
  url: string;
  headers: HubRequestHeaders;
  /** The segments of the path, percent-decoded where they can be. */
  segments: string[];
  query: URLSearchParams;
  /** The parsed JSON; the raw string if it is not JSON, `undefined` if the body is empty, too large or unusable. */
  body: unknown;
  isTooLarge: boolean;
  /** Why this is not an HTTP request, or `undefined` if it is one. */
  problem: string | undefined;
}

/** Parses a request. Never throws: `problem` names what is wrong with a call that TypeScript would reject. */
export function parseRequest(request: unknown): ParsedRequest {
  const read = (name: string) =>
    tryOrUndefined(() => (request as Record<string, unknown>)[name]) ?? undefined;
  const method = readMethod(read('method'));
  const url = readUrl(read('url'));
  const headers = tryOrUndefined(() => readHeaders(read('headers')));
  const body = tryOrUndefined(() => readBody(read('body')));
  return {
    method: method ?? '',
    url: url ?? '',
    headers: headers ?? {},
    ...splitUrl(url ?? ''),
    body: body === undefined || body.length > MAX_FAKE_HUB_BODY ? undefined : parseBody(body),
    isTooLarge: body !== undefined && body.length > MAX_FAKE_HUB_BODY,
    problem: describeProblem({ method, url, headers, body }),
  };
}

/** What each part of a request must be. */
const PARTS = {
  method: 'an HTTP method, such as "PUT"',
  url: 'a path, such as "/jobs/v2/my-job?api-version=2021-04-12", or a URL',
  headers: 'an object, a Headers object or entries, with strings as values',
  body: 'a string, UTF-8 bytes, or an object that JSON can represent',
};

function describeProblem(parts: Record<keyof typeof PARTS, unknown>): string | undefined {
  for (const [name, expected] of Object.entries(PARTS)) {
    if (parts[name as keyof typeof PARTS] === undefined) return `${name} must be ${expected}.`;
  }
  return undefined;
}

function readMethod(method: unknown): string | undefined {
  return typeof method === 'string' && /^[\w-]+$/.test(method) ? method.toUpperCase() : undefined;
}

function readUrl(url: unknown): string | undefined {
  const text = typeof url === 'string' ? url : tryOrUndefined(() => (url as URL).href);
  return typeof text === 'string' && text !== '' ? text : undefined;
}

/** Returns the headers as an object, or `undefined` if a value is not a string. Throws if reading one does. */
function readHeaders(headers: unknown = {}): HubRequestHeaders | undefined {
  if (typeof headers !== 'object' || headers === null) return undefined;
  const entries: [string, unknown][] = [];
  const list =
    Symbol.iterator in headers ? (headers as Iterable<[string, unknown]>) : Object.entries(headers);
  for (const [name, value] of list) {
    if (entries.push([name, value]) > MAX_HEADERS) return undefined;
  }
  const areStrings = entries.every(
    ([name, value]) =>
      typeof name === 'string' && [value ?? ''].flat().every((each) => typeof each === 'string'),
  );
  return areStrings ? Object.fromEntries(entries as [string, string][]) : undefined;
}

/** Returns the body as bytes, or `undefined` if it is not text, bytes or JSON. Throws if JSON cannot represent it. */
function readBody(body: unknown = ''): Uint8Array | undefined {
  if (typeof body === 'string') return toBytes(body);
  // A copy has the length of the bytes, whatever a subclass says.
  if (ArrayBuffer.isView(body))
    return body instanceof Uint8Array ? new Uint8Array(body) : undefined;
  // Streams, blobs, forms and promises would become {}.
  const isPlain = isJsonObject(body) && Object.prototype.toString.call(body) === '[object Object]';
  return isPlain || Array.isArray(body) ? toBytes(JSON.stringify(body)) : undefined;
}

/** Encodes a text, or only so much of it that the bytes are too many. */
function toBytes(text: string): Uint8Array {
  return new TextEncoder().encode(text.slice(0, MAX_FAKE_HUB_BODY + 1));
}

function splitUrl(url: string): Pick<ParsedRequest, 'segments' | 'query'> {
  // Stryker disable next-line StringLiteral: everything before the first slash is dropped below.
  const withoutScheme = url.replace(/^https?:\/\//i, '');
  const [path, ...search] = withoutScheme.replace(/#.*/s, '').split('?');
  const [, ...segments] = String(path).split('/');
  return {
    segments: segments.map(
      (segment) => tryOrUndefined(() => decodeURIComponent(segment)) ?? segment,
    ),
    query: new URLSearchParams(search.join('?')),
  };
}

function parseBody(body: Uint8Array): unknown {
  const text = new TextDecoder().decode(body);
  if (text === '') return undefined;
  const parsed = tryOrUndefined(() => [JSON.parse(text)]);
  return parsed ? parsed[0] : text;
}

/** Returns the first value of a header, or '' if it is missing. The name must be in lower case. */
export function getHeader(headers: HubRequestHeaders, name: string): string {
  for (const key of Object.keys(headers)) {
    if (key.toLowerCase() === name) return [headers[key] ?? ''].flat()[0] ?? '';
  }
  return '';
}

export function jsonResponse(
  value: unknown,
  status = 200,
  headers: Record<string, string> = {},
): HubResponse {
  const contentType = { 'content-type': 'application/json; charset=utf-8' };
  return { status, headers: { ...contentType, ...headers }, body: JSON.stringify(value) };
}
