// Measures strings without encoding them. A lone surrogate counts as U+FFFD (3 bytes), as in an encoder.

import { MAX_MEASURED_UNITS } from '../hub-limits.js';
import { MAX_LOOPED_UNITS } from './constants.js';
import type { Size } from './fault.js';

// Engines test a pattern of one repeated class four times as fast as a loop reads units, so patterns decide for most long strings.

/** Characters of one byte, except control characters. */
const PRINTABLE_ASCII = /^[ -~]*$/;

/** Such characters of at most two bytes. */
const PRINTABLE_NARROW = /^[ -~\xa0-\u07ff]*$/;

/** Returns the number of bytes of the string in UTF-8. */
export function utf8Length(text: string): number {
  let bytes = text.length;
  let before = 0;
  // Stryker disable next-line EqualityOperator: no character follows the end.
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit >= 0x80) bytes += unit < 0x800 ? 1 : isPair(before, unit) ? 0 : 2;
    before = unit;
  }
  return bytes;
}

/** Returns whether the string has more than `limit` bytes in UTF-8. Reads it only if its length does not decide. */
export function exceedsUtf8(text: string, limit: number): boolean {
  return text.length * 3 > limit && countPrintable(text, limit) < 0;
}

/** Returns the bytes of the string in UTF-8, for a message. */
export function utf8Size(text: string): Size {
  return text.length > MAX_MEASURED_UNITS ? `more than ${MAX_MEASURED_UNITS}` : utf8Length(text);
}

/** Returns the number of characters (code points) of the string, for a message. */
export function characterCount(text: string): Size {
  // A character has at most two UTF-16 units.
  if (text.length > MAX_MEASURED_UNITS) return `more than ${MAX_MEASURED_UNITS / 2}`;
  let count = text.length;
  let before = 0;
  // Stryker disable next-line EqualityOperator: no character follows the end.
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (isPair(before, unit)) count--;
    before = unit;
  }
  return count;
}

/**
 * Returns the number of characters (code points) except control characters (C0, C1 and U+007F) [W7]. Returns -1 if the string has more
 * than `limit` bytes in UTF-8.
 */
export function countPrintable(text: string, limit: number): number {
  const { length } = text;
  if (length > limit) return -1;
  if (
    // Stryker disable next-line ConditionalExpression,EqualityOperator: a pattern takes longer for short strings.
    length > MAX_LOOPED_UNITS &&
    (PRINTABLE_ASCII.test(text) || (length * 2 <= limit && PRINTABLE_NARROW.test(text)))
  )
    return length;
  let bytes = length;
  let count = length;
  let before = 0;
  for (let index = 0; index < length; index++) {
    const unit = text.charCodeAt(index);
    if (unit < 0x20 || unit > 0x7e) {
      if (unit > 0x7f) bytes += unit < 0x800 ? 1 : 2;
      if (unit <= 0x9f) count--;
      else if (isPair(before, unit)) {
        count--;
        bytes -= 2;
      }
    }
    before = unit;
  }
  return bytes > limit ? -1 : count;
}

/**
 * Returns whether two UTF-16 units in turn are a surrogate pair. The loops keep the unit before: reading one again would double the
 * time for lone surrogates.
 */
export function isPair(before: number, unit: number): boolean {
  return before >> 10 === 0x36 && unit >> 10 === 0x37;
}
