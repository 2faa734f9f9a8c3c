import { DIGITS, isDigits, isMadeOf } from './strings.js';

/** The length of a date and time: `2026-01-31T08:30:00`. */
const SECONDS_LENGTH = 19;

/** The length of the result of `toISOString` for years 0 to 9999; other years have 6 digits and a sign. */
const ISO_LENGTH = 24;

/** A timestamp in a response: with an offset, or in UTC without one [V1]. */
export function isTimestamp(value: unknown): boolean {
  return isValid(value, false);
}

/** A timestamp in a request: always with an offset [V1, R5]. */
export function isRequestTimestamp(value: unknown): boolean {
  return isValid(value, true);
}

function isValid(value: unknown, needsOffset: boolean): boolean {
  if (typeof value !== 'string') return false;
  if (!isDateAndTime(value.slice(0, SECONDS_LENGTH))) return false;
  const offset = withoutFraction(value.slice(SECONDS_LENGTH));
  return offset === '' ? !needsOffset : offset !== undefined && isOffset(offset);
}

/** Returns whether `Date` formats the parsed date as the same string: it turns 30 February into 1 March. */
function isDateAndTime(text: string): boolean {
  const time = Date.parse(`${text}Z`);
  if (text.length !== SECONDS_LENGTH || Number.isNaN(time)) return false;
  const iso = new Date(time).toISOString();
  const isYear = iso.length === ISO_LENGTH && !iso.startsWith('0000');
  return isYear && iso.startsWith(text);
}

/** Returns the rest of the string after the fraction, or undefined if the fraction has not 1 to 9 digits. */
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
  const isTime = isDigits(hours, 2) && isDigits(minutes, 2) && rest.length === 0;
  return '+-'.includes(text.charAt(0)) && isTime && Number(hours) <= 23 && Number(minutes) <= 59;
}
