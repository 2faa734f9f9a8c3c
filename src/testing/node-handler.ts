import { MAX_FAKE_HUB_BODY } from '../hub-limits.js';
import type { HubRequest, HubRequestHeaders, HubResponse } from './exchange.js';

/** What is needed of an `IncomingMessage`. Named here so that types of Node are needed by nobody who has none. */
export interface NodeRequest {
  readonly method?: string | undefined;
  readonly url?: string | undefined;
  readonly headers: HubRequestHeaders;
  on(event: 'data', listener: (chunk: Uint8Array) => void): unknown;
  on(event: 'end' | 'error', listener: () => void): unknown;
}

/** What is needed of a `ServerResponse`. */
export interface NodeResponse {
  writeHead(status: number, headers: Record<string, string>): unknown;
  end(body: string): unknown;
}

/** A request listener, as `createServer` of `node:http` and `node:https` takes it. */
export type NodeRequestListener = (request: NodeRequest, response: NodeResponse) => void;

/** Answers the requests of a server. Of a body that is too long it keeps no more than shows that. */
export function createRequestListener(
  handle: (call: HubRequest) => HubResponse,
): NodeRequestListener {
  return (request, response) => {
    const chunks: Uint8Array[] = [];
    let size = 0;
    request.on('data', (chunk) => {
      if (size > MAX_FAKE_HUB_BODY) return;
      chunks.push(chunk);
      size += chunk.length;
    });
    // A caller that has gone needs no answer.
    request.on('error', () => {});
    request.on('end', () => {
      const { status, headers, body } = handle({
        method: String(request.method),
        url: String(request.url),
        headers: request.headers,
        body: join(chunks, size),
      });
      response.writeHead(status, headers);
      response.end(body);
    });
  };
}

function join(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let start = 0;
  for (const chunk of chunks) {
    whole.set(chunk, start);
    start += chunk.length;
  }
  return whole;
}
