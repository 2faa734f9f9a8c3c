import { MAX_FAKE_HUB_BODY } from '../hub-limits.js';
import type { HubRequest, HubRequestHeaders, HubResponse } from './http.js';

/** The part of Node's `IncomingMessage` that the listener uses. Declared here so that nobody needs the types of Node. */
export interface NodeRequest {
  readonly method?: string | undefined;
  readonly url?: string | undefined;
  readonly headers: HubRequestHeaders;
  on(event: 'data', listener: (chunk: Uint8Array) => void): unknown;
  on(event: 'end' | 'error', listener: () => void): unknown;
}

/** The part of Node's `ServerResponse` that the listener uses. */
export interface NodeResponse {
  writeHead(status: number, headers: Record<string, string>): unknown;
  end(body: string): unknown;
}

/** A request listener for `createServer` of `node:http` and `node:https`. */
export type NodeRequestListener = (request: NodeRequest, response: NodeResponse) => void;

/** Creates a request listener. It stops collecting a body once the body is too large. */
export function createRequestListener(
  handle: (request: HubRequest) => HubResponse,
): NodeRequestListener {
  return (request, response) => {
    const chunks: Uint8Array[] = [];
    let size = 0;
    request.on('data', (chunk) => {
      if (size > MAX_FAKE_HUB_BODY) return;
      chunks.push(chunk);
      size += chunk.length;
    });
    // A client that has disconnected needs no response.
    request.on('error', () => {});
    request.on('end', () => {
      const { status, headers, body } = handle({
        method: String(request.method),
        url: String(request.url),
        headers: request.headers,
        body: concat(chunks, size),
      });
      response.writeHead(status, headers);
      response.end(body);
    });
  };
}

function concat(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}
