// Bytes of one key or scalar in the UTF-8 text that `JSON.stringify` writes.

import { FIRST_EXPONENT_NUMBER } from '../hub-limits.js';
import { MAX_FRACTION_BYTES, MAX_LOOPED_UNITS, MAX_NUMBER_BYTES } from './constants.js';
import { isPair } from './utf8.js';

/** Characters that JSON writes as one byte. */
// Stryker disable next-line Regex: the loop counts what a narrower pattern does not match.
const UNESCAPED_ASCII = /^[ !#-[\]-~]*$/;

/** Returns the bytes of a string as JSON text: with quotes, escapes, and lone surrogates as `\udXXX`. */
export function jsonStringBytes(text: string): number {
  let bytes = text.length + 2;
  // Stryker disable next-line ConditionalExpression,EqualityOperator: a pattern takes longer for short strings.
  if (bytes > MAX_LOOPED_UNITS && UNESCAPED_ASCII.test(text)) return bytes;
  let before = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit < 0x80) {
      if (unit === 0x22 || unit === 0x5c) bytes += 1;
      // `\b`, `\t`, `\n`, `\f` and `\r`, or `\u0000`.
      else if (unit < 0x20) bytes += unit < 0x08 || unit === 0x0b || unit > 0x0d ? 5 : 1;
    } else if (unit < 0x800) bytes += 1;
    else if (unit >> 11 !== 0x1b) bytes += 2;
    // A pair has 4 bytes. The first half was counted as 6.
    else bytes += isPair(before, unit) ? -3 : 5;
    before = unit;
  }
  return bytes;
}

/**
 * Returns the bytes of a finite number as JSON text. If not `isExact`, returns an upper bound for fractions: writing a number takes longer
 * than parsing it.
 */
export function jsonNumberBytes(value: number, isExact: boolean): number {
  const magnitude = Math.abs(value);
  let bytes = value >= 0 ? 1 : 2;
  if (!isWrittenInDigits(value)) {
    // Most fractions have at most four decimals. Of larger ones, products would not be exact.
    // Stryker disable next-line EqualityOperator: 1e11 is an integer.
    if (magnitude >= 1e11 || Math.round(magnitude * 1e4) / 1e4 !== magnitude) {
      if (isExact) return String(value).length;
      // Stryker disable next-line EqualityOperator: 0.1 has one decimal, and 1e15 is an integer.
      return magnitude >= 0.1 && magnitude < 1e15 ? MAX_FRACTION_BYTES : MAX_NUMBER_BYTES;
    }
    bytes += 5;
    // An upper bound does not count fewer decimals: payloads of many fractions would take a fifth longer.
    for (
      let power = 1e3;
      isExact && magnitude === Math.round(magnitude * power) / power;
      power /= 10
    )
      bytes--;
  }
  for (let power = 10; magnitude >= power; power *= 10) bytes++;
  return bytes;
}

/** Returns whether JSON writes the number as digits only: an integer without an exponent. */
export function isWrittenInDigits(value: number): boolean {
  return Number.isInteger(value) && Math.abs(value) < FIRST_EXPONENT_NUMBER;
}
