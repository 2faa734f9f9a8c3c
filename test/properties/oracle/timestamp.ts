import { DIGITS, isDigits, isMadeOf } from './text.js';

/** Length of a date and a clock: `2026-01-31T08:30:00`. */
const SECONDS_LENGTH = 19;

/** Length of what `toISOString` writes of the years 0 to 9999; other years have 6 digits and a sign. */
const ISO_LENGTH = 24;

/** A timestamp as a hub returns it: with an offset, or in UTC without one [V1]. */
export function isTimestamp(value: unknown): boolean {
  return hasTimestampForm(value, false);
}

/** A timestamp as it is sent: always with an offset [V1, R5]. */
export function isSentTimestamp(value: unknown): boolean {
  return hasTimestampForm(value, true);
}

function hasTimestampForm(value: unknown, needsOffset: boolean): boolean {
  if (typeof value !== 'string') return false;
  if (!isDateAndClock(value.slice(0, SECONDS_LENGTH))) return false;
  const offset = withoutFraction(value.slice(SECONDS_LENGTH));
  return offset === '' ? !needsOffset : offset !== undefined && isOffset(offset);
}

/** The calendar of `Date` knows the text, if it writes the same again: it would move 30 February to March. */
function isDateAndClock(text: string): boolean {
  const time = Date.parse(`${text}Z`);
  if (text.length !== SECONDS_LENGTH || Number.isNaN(time)) return false;
  const iso = new Date(time).toISOString();
  const isYear = iso.length === ISO_LENGTH && !iso.startsWith('0000');
  return isYear && iso.startsWith(text);
}

/** What follows the fraction; `undefined` if that is none of 1 to 9 digits. */
function withoutFraction(text: string): string | undefined {
  if (!text.startsWith('.')) return text;
  const end = text.split('').findIndex((character, at) => at > 0 && !DIGITS.includes(character));
  const fraction = end === -1 ? text.slice(1) : text.slice(1, end);
  if (!isMadeOf(fraction, DIGITS, 1, 9)) return undefined;
  return end === -1 ? '' : text.slice(end);
}

function isOffset(text: string): boolean {
  if (text === 'Z') return true;
  const [hours = '', minutes = '', ...rest] = text.slice(1).split(':');
  const isClock = isDigits(hours, 2) && isDigits(minutes, 2) && rest.length === 0;
  return '+-'.includes(text.charAt(0)) && isClock && Number(hours) <= 23 && Number(minutes) <= 59;
}
