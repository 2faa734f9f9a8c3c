// Keys and scalars of a twin section [W2, W5], and the size of a string [W7].

import { isObject } from './objects.js';
import { isInt64, isPair } from './scalars.js';

export const MAX_TAGS = 8192;
export const MAX_PROPERTIES = 32_768;
export const MAX_DEPTH = 10;
export const MAX_VALUES = 131_072;

const MAX_TEXT_BYTES = 4096;

/** A text of so many UTF-16 units has no more than 4096 bytes: a unit takes 1 to 3. */
export const SURELY_SHORT = 1365;

/** At most 1024 bytes, no control character, space, `.` or `$`. */
export function isSectionKey(key: string): boolean {
  for (let index = 0; index < key.length; index++) {
    const unit = key.charCodeAt(index);
    // Digits, letters and nearly all others pass at the first test.
    if (unit > 0x2e && (unit < 0x7f || unit > 0x9f)) continue;
    if (unit <= 0x20 || unit === 0x24 || unit >= 0x2e) return false;
  }
  return isWithinBytes(key, 1024);
}

/** At most 4096 bytes. */
export function isSectionText(text: string): boolean {
  return isWithinBytes(text, MAX_TEXT_BYTES);
}

/** Returns whether the property of `desired` or `reported` is reserved, and valid [W3]. */
export function isOfHub(key: string, value: unknown): boolean {
  if (key === '$version') return value === null || isInt64(value);
  if (key === '$metadata') return value === null || isObject(value);
  return key.startsWith('$iotin:');
}

/** Returns whether the property of `tags` is reserved [W3]. */
export function isTagOfHub(key: string): boolean {
  return key === '$version' || key === '$metadata' || key === '$etag';
}

/** Characters that are not control characters. */
export function printableCharacters(text: string): number {
  let count = text.length;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit < 0x20 || (unit >= 0x7f && unit <= 0x9f)) count--;
    else if (isPair(unit, text.charCodeAt(index + 1))) {
      count--;
      index++;
    }
  }
  return count;
}

function isWithinBytes(text: string, limit: number): boolean {
  if (text.length * 3 <= limit) return true;
  if (text.length > limit) return false;
  let bytes = text.length;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit < 0x80) continue;
    bytes += unit < 0x800 ? 1 : 2;
    if (isPair(unit, text.charCodeAt(index + 1))) index++;
  }
  return bytes <= limit;
}
