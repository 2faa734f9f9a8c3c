// Measures strings without encoding them. A lone surrogate counts as U+FFFD (3 bytes), as in an encoder.

import { MAX_MEASURED_UNITS } from '../hub-limits.js';
import type { Size } from './fault.js';

/** Returns the number of bytes of the string in UTF-8. */
export function utf8Length(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit < 0x80) continue;
    bytes += unit < 0x800 ? 1 : 2;
    // The second half of a pair adds nothing: 2 units + 2 = the 4 bytes of a pair.
    if (isPairAt(text, index, unit)) index++;
  }
  return bytes;
}

/** Returns whether the string has more than `limit` bytes in UTF-8. Counts them only if its length does not decide. */
export function exceedsUtf8(text: string, limit: number): boolean {
  if (text.length * 3 <= limit) return false;
  return text.length > limit || utf8Length(text) > limit;
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
  for (let index = 0; index < text.length; index++) {
    if (isPairAt(text, index, text.charCodeAt(index))) count--;
  }
  return count;
}

/** Returns the number of characters (code points) except control characters (C0, C1 and U+007F) [W7]. */
export function countPrintable(text: string): number {
  let count = text.length;
  let high = -2;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    // Nearly all characters, so that the loop costs about as much as reading the string.
    if (unit >= 0x20 && unit < 0x7f) continue;
    if (unit <= 0x9f) count--;
    // Reads no unit twice, since lone surrogates would cost twice as much.
    else if (unit >= 0xd800 && unit <= 0xdfff) {
      if (unit < 0xdc00) high = index;
      else if (high === index - 1) count--;
    }
  }
  return count;
}

/** Returns whether `unit`, the UTF-16 unit at `index`, begins a surrogate pair. */
export function isPairAt(text: string, index: number, unit: number): boolean {
  if (unit < 0xd800 || unit > 0xdbff) return false;
  const next = text.charCodeAt(index + 1);
  return next >= 0xdc00 && next <= 0xdfff;
}
