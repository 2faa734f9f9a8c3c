// The rules for scalars in a twin section.

import { MAX_TWIN_INTEGER, MAX_TWIN_STRING_BYTES, MIN_TWIN_INTEGER } from '../hub-limits.js';
import { isWrittenInDigits } from './json-text.js';
import { isPatch, type SectionRules } from './twin-section-kind.js';
import { countPrintable, exceedsUtf8 } from './utf8.js';

/** Returns whether the string has at most 4096 bytes in UTF-8 [W5]. */
export function isTwinString(value: string): boolean {
  return !exceedsUtf8(value, MAX_TWIN_STRING_BYTES);
}

/**
 * Returns whether the number is finite and, in a patch, from −2^52 to 2^52 − 1 if JSON writes it as an integer. A response may have
 * written a larger one as `1E+16`, which `JSON.parse` does not tell from an integer [W6].
 */
export function isTwinNumber(value: number, rules: SectionRules): boolean {
  if (!isPatch(rules) || !isWrittenInDigits(value)) return Number.isFinite(value);
  return value >= MIN_TWIN_INTEGER && value <= MAX_TWIN_INTEGER;
}

/** Returns the size of a scalar: the number of characters of a string except control characters, 8 for a number, 4 for a boolean, 0 for `null` [W7]. */
export function twinScalarSize(value: string | number | boolean | null): number {
  if (typeof value === 'string') return countPrintable(value, Number.POSITIVE_INFINITY);
  if (typeof value === 'number') return 8;
  return value === null ? 0 : 4;
}
