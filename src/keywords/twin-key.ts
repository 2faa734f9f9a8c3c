// The rules for keys of a twin section.

import { MAX_TWIN_KEY_BYTES } from '../hub-limits.js';
import { createKeyCache, entryAfter, type KeyEntry } from './key-cache.js';
import { exceedsUtf8, isPair } from './utf8.js';

/** Twice the size of a valid key, plus 1 if the key is invalid in a patch. Negative for invalid keys. */
export const twinKeys = /* @__PURE__ */ createKeyCache((key) =>
  isTwinKeySize(key) ? measureKey(key) : -1,
);

/** Returns the size by W7 of the key of an entry of `twinKeys`, or -1 if it breaks the rules of a section, or the stricter rules of a patch [W2, R15]. */
export function twinKeySize({ value }: KeyEntry, isPatch: boolean): number {
  return isPatch && value & 1 ? -1 : value >> 1;
}

/** Returns whether the key obeys these rules. */
export function isTwinKey(key: string, isPatch: boolean): boolean {
  return twinKeySize(entryAfter(twinKeys.starts[0], key, twinKeys), isPatch) >= 0;
}

/** Returns whether the key has at most 1024 bytes in UTF-8 [W2]. */
export function isTwinKeySize(key: string): boolean {
  return !exceedsUtf8(key, MAX_TWIN_KEY_BYTES);
}

/**
 * Returns twice the number of characters of the key, plus 1 if one is `#`, or -1 if one is a control character, a space, `.` or
 * `$` [W2].
 */
function measureKey(key: string): number {
  let size = key.length * 2;
  let before = 0;
  // Stryker disable next-line EqualityOperator: no character follows the end.
  for (let index = 0; index < key.length; index++) {
    const unit = key.charCodeAt(index);
    // Only these can be invalid, `#`, or half of a pair.
    // Stryker disable next-line ConditionalExpression: to compare the others only takes time.
    if (unit <= 0x2e || unit >= 0x7f) {
      if (unit <= 0x20 || unit === 0x24 || unit === 0x2e || (unit >= 0x7f && unit <= 0x9f))
        return -1;
      if (unit === 0x23) size |= 1;
      else if (isPair(before, unit)) size -= 2;
    }
    before = unit;
  }
  return size;
}
