// The rules for keys of a twin section.

import { MAX_TWIN_KEY_BYTES } from '../limits.js';
import { exceedsUtf8 } from './utf8.js';

/**
 * Keys that passed of late. Documents repeat their keys, and to find one here takes half the time of reading it.
 * Never more than so many, nor long ones, nor one that a patch may not have.
 */
const passed = /* @__PURE__ */ new Set<string>();
const MAX_PASSED = 1024;
const MAX_PASSED_LENGTH = 64;

/** Whether the key obeys the rules of a section, or the stricter ones of a patch [W2, R15]. */
export function isTwinKey(key: string, isPatch: boolean): boolean {
  if (passed.has(key)) return true;
  if (!isTwinKeySize(key) || !hasTwinKeyCharacters(key, isPatch)) return false;
  if (key.length <= MAX_PASSED_LENGTH && !key.includes('#')) {
    if (passed.size >= MAX_PASSED) passed.clear();
    passed.add(key);
  }
  return true;
}

/** Whether the key is at most 1024 bytes of UTF-8 [W2]. */
export function isTwinKeySize(key: string): boolean {
  return !exceedsUtf8(key, MAX_TWIN_KEY_BYTES);
}

/** Whether the key holds only characters that the hub takes: no control character, space, `.` or `$` [W2], and in a patch no `#` [R15]. */
export function hasTwinKeyCharacters(key: string, isPatch: boolean): boolean {
  for (let index = 0; index < key.length; index++) {
    const unit = key.charCodeAt(index);
    // Letters, digits and nearly all others pass at the first test.
    if (unit > 0x2e && (unit < 0x7f || unit > 0x9f)) continue;
    if (unit <= 0x20 || unit >= 0x2e || unit === 0x24 || (isPatch && unit === 0x23)) return false;
  }
  return true;
}
