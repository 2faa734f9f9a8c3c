// The rules for keys of a twin section.

import { MAX_TWIN_KEY_BYTES } from '../hub-limits.js';
import { createKeyCache, lookUp } from './key-cache.js';
import { exceedsUtf8, isPairAt } from './utf8.js';

/** Caches twice the size of a valid key, plus 1 if the key is invalid in a patch. Negative for invalid keys. */
const keys = /* @__PURE__ */ createKeyCache((key) => {
  const count = isTwinKeySize(key) ? countValid(key) : -1;
  return count * 2 + (key.includes('#') ? 1 : 0);
});

/** Returns the size of the key by W7, or -1 if it breaks the rules of a section, or the stricter rules of a patch [W2, R15]. */
export function twinKeySize(key: string, isPatch: boolean): number {
  const known = lookUp(keys, key);
  return isPatch && known & 1 ? -1 : known >> 1;
}

/** Returns whether the key has at most 1024 bytes in UTF-8 [W2]. */
export function isTwinKeySize(key: string): boolean {
  return !exceedsUtf8(key, MAX_TWIN_KEY_BYTES);
}

/** Returns the number of characters of the key, or -1 if one is a control character, a space, `.` or `$` [W2]. */
function countValid(key: string): number {
  let count = key.length;
  // Stryker disable next-line EqualityOperator: there is no character after the end.
  for (let index = 0; index < key.length; index++) {
    const unit = key.charCodeAt(index);
    if (isPairAt(key, index, unit)) count--;
    // Skips letters, digits and nearly all other characters.
    if (unit > 0x2e && (unit < 0x7f || unit > 0x9f)) continue;
    if (unit <= 0x20 || unit >= 0x2e || unit === 0x24) return -1;
  }
  return count;
}
