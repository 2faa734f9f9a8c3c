import { type HubRequest, type HubResponse, STATUSES_WITHOUT_BODY } from './http.js';

/** The type of the global `fetch`, or a minimal one for programs that include neither the types of Node nor of the DOM. */
export type HubFetch = typeof globalThis extends { fetch: (...args: infer Args) => infer Result }
  ? (...args: Args) => Result
  : (
      url: string,
      init?: { method?: string; headers?: Record<string, string>; body?: string | Uint8Array },
    ) => Promise<{
      readonly ok: boolean;
      readonly status: number;
      readonly headers: { get(name: string): string | null };
      text(): Promise<string>;
      json(): Promise<unknown>;
    }>;

/** Creates a `fetch` from a request handler. It rejects unusable URLs and aborted signals as the global one does. */
export function createFetch(handle: (request: HubRequest) => HubResponse): HubFetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const { method, headers, signal } = request;
    // A fragment is not sent.
    const [url = ''] = request.url.split('#');
    if (!/^https?:/.test(url))
      throw new TypeError(`The URL ${url} must begin with http: or https:.`);
    const body = new Uint8Array(await request.arrayBuffer());
    signal.throwIfAborted();
    const response = handle({ method, url, headers: Object.fromEntries(headers), body });
    const hasBody = !STATUSES_WITHOUT_BODY.includes(response.status);
    // Bytes, since a string would add a content type.
    return new Response(hasBody ? new TextEncoder().encode(response.body) : null, response);
  };
}
