/** Headers of a call, with names in any case, as Node gives them. */
export type HubRequestHeaders = Readonly<Record<string, string | readonly string[] | undefined>>;

/** A call of a hub, as it arrives. */
export interface HubRequest {
  /** The HTTP method. */
  method: string;
  /** The path with its query, or the whole address. */
  url: string;
  headers?: HubRequestHeaders | undefined;
  /** The body, as text or as bytes of UTF-8. */
  body?: string | Uint8Array | undefined;
}

/** What a call is answered with. */
export interface HubResponse {
  /** The HTTP status. */
  status: number;
  /** The headers, with names in lower case. */
  headers: Record<string, string>;
  /** The body: JSON text, unless `failNext` was given another. */
  body: string;
}

/** The first value of the header, whose name is given in lower case; '' where it is missing. */
export function headerOf(headers: HubRequestHeaders, name: string): string {
  for (const key of Object.keys(headers)) {
    if (key.toLowerCase() === name) return [headers[key] ?? ''].flat()[0] ?? '';
  }
  return '';
}

/** An answer whose body is the value as JSON. */
export function jsonAnswer(
  value: unknown,
  status = 200,
  headers: Record<string, string> = {},
): HubResponse {
  const type = { 'content-type': 'application/json; charset=utf-8' };
  return { status, headers: { ...type, ...headers }, body: JSON.stringify(value) };
}
