import { isTimestamp } from '../guards/timestamp.js';

/** The length of a date and time up to the seconds, such as `2026-01-31T08:30:00`. */
const SECONDS_LENGTH = 19;

/**
 * Parses a timestamp of IoT Hub [V1]. A timestamp without an offset is in UTC. Digits beyond milliseconds are truncated.
 *
 * @param text - Any timestamp that `isTimestamp` accepts, or nothing: the times of responses may be absent or `null`.
 * @returns The time, or `null` if there is none: for nothing, and for the years 0001 ("never") and 9999 ("not ended").
 * @throws RangeError if the timestamp is invalid.
 */
export function parseHubTime(text: string | null | undefined): Date | null {
  if (text === null || text === undefined) return null;
  if (!isTimestamp(text)) {
    // The message does not contain the invalid value, which may be a secret.
    throw new RangeError(
      'The timestamp must be a valid date and time such as 2026-01-31T08:30:00.1234567Z, with or without Z or an offset. [V1]',
    );
  }
  if (text.startsWith('0001') || text.startsWith('9999')) return null;
  const rest = text.slice(SECONDS_LENGTH);
  // Stryker disable next-line Regex: the rest of a timestamp has only one point.
  const fraction = /^\.[0-9]{1,9}/.exec(rest)?.[0] ?? '';
  // Stryker disable next-line StringLiteral: Stryker runs tests in threads, which cannot set the time zone.
  const offset = rest.slice(fraction.length) || 'Z';
  // ECMAScript requires engines to parse only 3 digits of a second and an offset.
  const milliseconds = fraction.slice(1, 4).padEnd(3, '0');
  return new Date(`${text.slice(0, SECONDS_LENGTH)}.${milliseconds}${offset}`);
}

/** Converts a timestamp to milliseconds since 1970: -Infinity for the year 0001, Infinity for 9999 [V1]. */
export function toMilliseconds(time: string): number {
  const date = parseHubTime(time);
  if (date !== null) return date.getTime();
  return time.startsWith('0001') ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
}
