import { MAX_FAKE_HUB_BODY } from '../hub-limits.js';
import { tryOrUndefined } from '../try-or-undefined.js';

/** Request headers in the form that Node uses. Names may have any case. */
export type HubRequestHeaders = Readonly<Record<string, string | readonly string[] | undefined>>;

/** An HTTP request to a hub. */
export interface HubRequest {
  /** The HTTP method, such as `PUT`. */
  method: string;
  /** The path with its query string, or the full URL. */
  url: string;
  headers?: HubRequestHeaders | undefined;
  /** The body, as a string or as UTF-8 bytes. */
  body?: string | Uint8Array | undefined;
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

/** A request whose URL and body have been parsed. */
export interface ParsedRequest {
  method: string;
  headers: HubRequestHeaders;
  /** The segments of the path, percent-decoded where they can be. */
  segments: string[];
  query: URLSearchParams;
  /** The parsed JSON; the raw string if it is not JSON, `undefined` if the body is empty. */
  body: unknown;
  isTooLarge: boolean;
}

export function parseRequest({ method, url, headers = {}, body = '' }: HubRequest): ParsedRequest {
  // Stryker disable next-line StringLiteral: everything before the first slash is dropped below.
  const withoutScheme = url.replace(/^https?:\/\//i, '');
  const [path, ...search] = withoutScheme.split('?');
  const [, ...segments] = String(path).split('/');
  const isTooLarge = body.length > MAX_FAKE_HUB_BODY;
  return {
    method: method.toUpperCase(),
    headers,
    segments: segments.map(
      (segment) => tryOrUndefined(() => decodeURIComponent(segment)) ?? segment,
    ),
    query: new URLSearchParams(search.join('?')),
    body: isTooLarge ? undefined : parseBody(body),
    isTooLarge,
  };
}

function parseBody(body: string | Uint8Array): unknown {
  const text = typeof body === 'string' ? body : new TextDecoder().decode(body);
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
