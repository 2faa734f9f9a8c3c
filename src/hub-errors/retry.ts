import { MAX_RETRY_AFTER_SECONDS } from '../hub-limits.js';
import { numberOf } from './hub-error-numbers.js';

/** Statuses of temporary errors. */
const RETRYABLE_STATUSES: readonly number[] = [408, 429, 500, 502, 503, 504];

/** Codes of temporary errors that have another status. Microsoft's page on error codes recommends a retry. */
const RETRYABLE_CODES: readonly string[] = [
  'RequestCanceled',
  'RequestTimedOut',
  'ConnectionForcefullyClosedOnFaultInjection',
  'ConnectionRejectedOnFaultInjection',
  'JobQuotaExceeded',
  'IotHubFailingOver',
  'ClientClosedRequest',
];

/** Checks whether the same request may succeed within minutes, by the status of the response and that of the code. */
export function isRetryable(status: number, code: string): boolean {
  const statusOfCode = Math.floor((numberOf(code) ?? 0) / 1000);
  return (
    RETRYABLE_STATUSES.includes(status) ||
    RETRYABLE_STATUSES.includes(statusOfCode) ||
    RETRYABLE_CODES.includes(code)
  );
}

/**
 * Returns the seconds to wait by the header `Retry-After`: a number of seconds, or an HTTP date, which is relative to the
 * header `Date`, or to `now` without a valid one. Returns `undefined` for other values, such as a negative number.
 */
export function readRetryAfter(
  retryAfter: string | undefined,
  date: string | undefined,
  now: number,
): number | undefined {
  // Clients join the values of a repeated header, and some servers send a fraction.
  const digits = retryAfter?.match(/^(\d{1,15}(?:\.\d{1,15})?)(?:\s*,|$)/)?.[1];
  if (digits !== undefined) return clamp(Number(digits));
  const sent = parseHttpDate(date);
  const seconds = (parseHttpDate(retryAfter) - (Number.isNaN(sent) ? now : sent)) / 1000;
  return Number.isNaN(seconds) ? undefined : clamp(seconds);
}

function clamp(seconds: number): number {
  return Math.min(Math.max(Math.ceil(seconds), 0), MAX_RETRY_AFTER_SECONDS);
}

/**
 * Returns the milliseconds of a date such as `Sun, 15 Mar 2026 02:00:04 GMT`, the only form that servers may send, or of the first of
 * several, or NaN.
 */
function parseHttpDate(text: string | undefined): number {
  const first = text?.match(/^.{29}(?=\s*,|$)/)?.[0];
  const time = Date.parse(String(first));
  // Date.parse also accepts many other forms, and 31 February.
  return new Date(time).toUTCString() === first ? time : Number.NaN;
}
