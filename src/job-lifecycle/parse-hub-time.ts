import type { Timestamp } from '../generated/types.js';
import { isTimestamp } from '../guards/timestamp.js';

/** Characters of a date and a clock: `2026-01-31T08:30:00`. */
const SECONDS_LENGTH = 19;

/**
 * The time that a hub means by the text, which is whatever `isTimestamp` accepts [V1]; `null` where the text has the year
 * 0001, which means never, or 9999, which means not ended. Without an offset it is UTC. Digits of a second
 * beyond milliseconds are cut off.
 *
 * @throws RangeError if the text is no timestamp of a hub.
 */
export function parseHubTime(text: Timestamp): Date | null {
  if (!isTimestamp(text)) {
    // Never with the text in it, which may be a secret.
    throw new RangeError(
      'The text must be a timestamp such as 2026-01-31T08:30:00.1234567Z, with or without Z or an offset, of a date that exists. [V1]',
    );
  }
  if (text.startsWith('0001') || text.startsWith('9999')) return null;
  const rest = text.slice(SECONDS_LENGTH);
  const fraction = /^\.[0-9]{1,9}/.exec(rest)?.[0] ?? '';
  const offset = rest.slice(fraction.length) || 'Z';
  // The one form that every engine has to parse: 3 digits of a second, and an offset.
  const milliseconds = fraction.slice(1, 4).padEnd(3, '0');
  return new Date(`${text.slice(0, SECONDS_LENGTH)}.${milliseconds}${offset}`);
}
