// The rules for keys of a twin section.

import { MAX_TWIN_KEY_BYTES } from '../limits.js';
import { createKnownKeys, recall } from './known-keys.js';
import { exceedsUtf8 } from './utf8.js';

/** How much is allowed to a key: 0 is nothing, 1 to stand in a section, 2 in a patch too. */
const keys = /* @__PURE__ */ createKnownKeys((key) => {
  if (!isTwinKeySize(key) || !hasTwinKeyCharacters(key)) return 0;
  return key.includes('#') ? 1 : 2;
});

/** Whether the key obeys the rules of a section, or the stricter ones of a patch [W2, R15]. */
export function isTwinKey(key: string, isPatch: boolean): boolean {
  return recall(keys, key) > (isPatch ? 1 : 0);
}

/** Whether the key is at most 1024 bytes of UTF-8 [W2]. */
export function isTwinKeySize(key: string): boolean {
  return !exceedsUtf8(key, MAX_TWIN_KEY_BYTES);
}

/** Whether the key holds only characters that the hub takes: no control character, space, `.` or `$` [W2]. */
function hasTwinKeyCharacters(key: string): boolean {
  for (let index = 0; index < key.length; index++) {
    const unit = key.charCodeAt(index);
    // Letters, digits and nearly all others pass at the first test.
    if (unit > 0x2e && (unit < 0x7f || unit > 0x9f)) continue;
    if (unit <= 0x20 || unit >= 0x2e || unit === 0x24) return false;
  }
  return true;
}
