// The rules for keys of a twin section.

import { MAX_TWIN_KEY_BYTES } from '../hub-limits.js';
import { createKeyCache, lookUp } from './key-cache.js';
import { exceedsUtf8, isPairAt } from './utf8.js';

/** Twice what a legal key counts, and 1 more if no patch may hold it; below 0 for others. */
const keys = /* @__PURE__ */ createKeyCache((key) => {
  const count = isTwinKeySize(key) ? countLegal(key) : -1;
  return count * 2 + (key.includes('#') ? 1 : 0);
});

/** What the key counts by W7; -1 where it breaks the rules of a section, or the stricter ones of a patch [W2, R15]. */
export function twinKeySize(key: string, isPatch: boolean): number {
  const known = lookUp(keys, key);
  return isPatch && known & 1 ? -1 : known >> 1;
}

/** Whether the key is at most 1024 bytes of UTF-8 [W2]. */
export function isTwinKeySize(key: string): boolean {
  return !exceedsUtf8(key, MAX_TWIN_KEY_BYTES);
}

/** How many characters the key has, all of which a hub takes; -1 if one is a control character, space, `.` or `$` [W2]. */
function countLegal(key: string): number {
  let count = key.length;
  // Stryker disable next-line EqualityOperator: there is no character after the end.
  for (let index = 0; index < key.length; index++) {
    const unit = key.charCodeAt(index);
    if (isPairAt(key, index, unit)) count--;
    // Letters, digits and nearly all others pass at the first test.
    if (unit > 0x2e && (unit < 0x7f || unit > 0x9f)) continue;
    if (unit <= 0x20 || unit >= 0x2e || unit === 0x24) return -1;
  }
  return count;
}
