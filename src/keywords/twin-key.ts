// The rules for keys of a twin section.

import { MAX_PASSED_KEY_LENGTH, MAX_PASSED_KEYS, MAX_TWIN_KEY_BYTES } from '../limits.js';
import { exceedsUtf8 } from './utf8.js';

interface Passed {
  readonly key: string;
  /** The key that came after this one the last time. */
  next: Passed | undefined;
}

/**
 * Keys that passed of late. Documents repeat their keys, and in the same order: the one that followed the last time is
 * most often the next, and to compare it takes a fraction of reading it. Never more than so many, nor long ones, nor one
 * that a patch may not have.
 */
const passed = /* @__PURE__ */ new Map<string, Passed>();
let last: Passed = { key: '', next: undefined };

/** Whether the key obeys the rules of a section, or the stricter ones of a patch [W2, R15]. */
export function isTwinKey(key: string, isPatch: boolean): boolean {
  const { next } = last;
  if (next === undefined || next.key !== key) return isOtherTwinKey(key, isPatch);
  last = next;
  return true;
}

function isOtherTwinKey(key: string, isPatch: boolean): boolean {
  let found = passed.get(key);
  if (found === undefined) {
    if (!isTwinKeySize(key) || !hasTwinKeyCharacters(key, isPatch)) return false;
    if (key.length > MAX_PASSED_KEY_LENGTH || key.includes('#')) return true;
    if (passed.size >= MAX_PASSED_KEYS) passed.clear();
    found = { key, next: undefined };
    passed.set(key, found);
  }
  last.next = found;
  last = found;
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
