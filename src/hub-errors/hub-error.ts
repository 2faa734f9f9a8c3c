import type { KnownHubErrorCode } from './hub-error-codes.js';

/** The code of an error: a known one, `Http` and the status if the response has none, or any other code of IoT Hub. */
export type HubErrorCode = KnownHubErrorCode | `Http${number}` | (string & {});

/**
 * Response headers, with names in any case: a `Headers` object, entries such as a `Map`, or an object such as the
 * `headers` of Node's `IncomingMessage`.
 */
export type HubErrorHeaders =
  | { get(name: string): unknown }
  | Iterable<readonly unknown[]>
  | Readonly<Record<string, unknown>>;

/** An unsuccessful response, as an HTTP client returns it. */
export interface HubErrorResponse {
  /** The HTTP status. */
  status: number;
  /** The headers. `iothub-errorcode` contains the code of the error, and `Retry-After` the time to wait. */
  headers?: HubErrorHeaders | null;
  /** The body as a string, as UTF-8 bytes, or as parsed JSON. Streams are not read. */
  body?: unknown;
}

/** An error of IoT Hub, normalized from any of its formats [B3]. */
export interface HubError {
  /** The HTTP status, or 0 if it was not an integer from 100 to 999. */
  status: number;
  /** The code of the error. `Http` and the status, such as `Http502`, if the response has none. */
  code: HubErrorCode;
  /** Whether the error is temporary: the same request may succeed within minutes. A request that timed out may have had an effect. */
  retryable: boolean;
  /** The seconds to wait before a retry, by the header `Retry-After`, if present and valid: an integer from 0 to 2147483, the longest that `setTimeout` waits. */
  retryAfterSeconds?: number;
  /** The number of the error, such as 404002, if present. */
  number?: number;
  /** The message of the response, or `The response has no message.` Untrusted text: escape it in HTML. */
  message: string;
  /** The tracking id to quote to Microsoft support, if present. */
  trackingId?: string;
  /** The time of the error as a timestamp of IoT Hub [V1], if present. */
  timestamp?: string;
  /** The `info` property of the body, usually an object, if present and not `null`. */
  info?: unknown;
}
