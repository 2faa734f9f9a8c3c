// The rules for scalars of a twin section, one function each.

import {
  FIRST_EXPONENT_NUMBER,
  MAX_TWIN_INTEGER,
  MAX_TWIN_STRING_BYTES,
  MIN_TWIN_INTEGER,
} from '../hub-limits.js';
import { countPrintable, exceedsUtf8 } from './utf8.js';

/** Whether the string is at most 4096 bytes of UTF-8 [W5]. */
export function isTwinString(value: string): boolean {
  return !exceedsUtf8(value, MAX_TWIN_STRING_BYTES);
}

/** Whether the number, if JSON text writes it as an integer, lies within ±2^52 [W6]. */
export function isTwinNumber(value: number): boolean {
  return (
    (value >= MIN_TWIN_INTEGER && value <= MAX_TWIN_INTEGER) ||
    (Number.isFinite(value) &&
      (!Number.isInteger(value) || Math.abs(value) >= FIRST_EXPONENT_NUMBER))
  );
}

/** What a scalar counts: a string its characters that are no control characters, a number 8, a boolean 4, `null` nothing [W7]. */
export function twinScalarSize(value: string | number | boolean | null): number {
  if (typeof value === 'string') return countPrintable(value);
  if (typeof value === 'number') return 8;
  return value === null ? 0 : 4;
}
