import type { HubErrorCode } from './hub-error-code.js';

/** Headers of an answer, with names in any case: a `Headers`, other entries, or an object such as Node makes. */
export type HubErrorHeaders =
  | { get(name: string): unknown }
  | Iterable<readonly unknown[]>
  | Readonly<Record<string, unknown>>;

/** An answer that is no success, as an HTTP client gives it. */
export interface HubErrorResponse {
  /** The HTTP status. */
  status: number;
  /** The headers, one of which may name the error. */
  headers?: HubErrorHeaders | null;
  /** The body: as text, as bytes of UTF-8, or parsed; a stream is not read. */
  body?: unknown;
}

/** An error of a hub, whatever shape its body had [B3]. */
export interface HubError {
  /** The HTTP status that was given; 0 where it was no whole number from 100 to 999. */
  status: number;
  /** The name of the error; `Http` and the status where the answer has none, such as `Http502`. */
  code: HubErrorCode;
  /** The number of the error, such as 404002, where the answer has it. */
  number?: number;
  /** What the answer says, in its own words; a sentence of ours where it says nothing. */
  message: string;
  /** By which Microsoft finds the call, where the answer has it. */
  trackingId?: string;
  /** When it happened, as a hub timestamp [V1], where the answer says it. */
  timestamp?: string;
  /** What else is told, as it came: mostly an object. */
  info?: unknown;
}
