// Bytes of one key or scalar in the UTF-8 text that `JSON.stringify` writes.

import { FIRST_EXPONENT_NUMBER } from '../hub-limits.js';
import { MAX_FRACTION_BYTES, MAX_LOOPED_UNITS, MAX_NUMBER_BYTES } from './constants.js';
import { isPair } from './utf8.js';

/** Characters that JSON writes as one byte. */
const UNESCAPED_ASCII = /^[ !#-[\]-~]*$/;

/** Characters that JSON writes as at most two bytes per UTF-16 unit. */
const NARROW = /^(?:[\b\t\n\f\r -\u07ff]|[\ud800-\udbff][\udc00-\udfff])*$/;

/**
 * Returns the bytes of a string as JSON text: with quotes, escapes, and lone surrogates as `\udXXX`. May return an upper bound instead
 * if that is at most `enough`.
 */
export function jsonStringBytes(text: string, enough = 0): number {
  let bytes = text.length + 2;
  if (bytes > MAX_LOOPED_UNITS) {
    if (UNESCAPED_ASCII.test(text)) return bytes;
    const bound = bytes + text.length;
    if (bound <= enough && NARROW.test(text)) return bound;
  }
  let before = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit < 0x80) {
      if (unit === 0x22 || unit === 0x5c) bytes += 1;
      else if (unit < 0x20) bytes += isShortEscape(unit) ? 1 : 5;
    } else if (unit < 0x800) bytes += 1;
    else if (unit < 0xd800 || unit > 0xdfff) bytes += 2;
    // A pair has 4 bytes. The first half was counted as 6.
    else bytes += isPair(before, unit) ? -3 : 5;
    before = unit;
  }
  return bytes;
}

/** Returns the bytes of a finite number as JSON text. If not `isExact`, returns an upper bound for fractions. */
export function jsonNumberBytes(value: number, isExact: boolean): number {
  const magnitude = Math.abs(value);
  if (isWrittenInDigits(value)) return integerBytes(magnitude) + (value < 0 ? 1 : 0);
  if (!isExact) return magnitude >= 0.1 && magnitude < 1e15 ? MAX_FRACTION_BYTES : MAX_NUMBER_BYTES;
  // Below, JSON writes an exponent.
  return magnitude < 1e-6 ? String(value).length : fractionBytes(value, magnitude);
}

/** Returns the digits of an integer that is not negative. */
function integerBytes(magnitude: number): number {
  let bytes = 1;
  for (let power = 10; magnitude >= power; power *= 10) bytes++;
  return bytes;
}

/**
 * Returns the bytes of a fraction as JSON text: as few decimals as read back as the same number. Writing numbers takes longer than
 * parsing them, so decimals are tried. The quotient of two integers below 2^53 and 10^23 is rounded once, as `JSON.parse` does
 * it, so the comparisons are exact. With 15 digits, the nearest decimal is the only one that can be the same number; with 16,
 * it or a neighbor; 17 are always enough.
 */
function fractionBytes(value: number, magnitude: number): number {
  let power = 10;
  let decimals = 1;
  for (; magnitude * power < 1e15; power *= 10, decimals++) {
    if (Math.round(magnitude * power) / power === magnitude) break;
  }
  const scaled = Math.round(magnitude * power);
  if (scaled >= 1e15) {
    if (scaled < 1e15 + 2 || scaled > 9e15) return String(value).length;
    const is16 = (candidate: number) => candidate / power === magnitude;
    if (!is16(scaled) && !is16(scaled - 1) && !is16(scaled + 1)) decimals++;
  }
  return integerBytes(magnitude) + 1 + decimals + (value < 0 ? 1 : 0);
}

/** Returns whether JSON writes the number as digits only: an integer without an exponent. */
export function isWrittenInDigits(value: number): boolean {
  return Number.isInteger(value) && Math.abs(value) < FIRST_EXPONENT_NUMBER;
}

/** Returns whether JSON writes a control character as `\b`, `\t`, `\n`, `\f` or `\r`. */
function isShortEscape(unit: number): boolean {
  return unit >= 0x08 && unit <= 0x0d && unit !== 0x0b;
}
