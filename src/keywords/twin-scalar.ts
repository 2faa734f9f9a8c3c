// The rules for keys and scalars of a twin section, one function each.

import {
  FIRST_EXPONENT_NUMBER,
  MAX_TWIN_INTEGER,
  MAX_TWIN_KEY_BYTES,
  MAX_TWIN_STRING_BYTES,
  MIN_TWIN_INTEGER,
} from '../limits.js';
import { exceedsUtf8 } from './utf8.js';

/** Whether the key holds only characters that the hub takes: no control character, space, `.` or `$` [W2], and in a patch no `#` [R15]. */
export function hasTwinKeyCharacters(key: string, isPatch: boolean): boolean {
  for (let index = 0; index < key.length; index++) {
    const unit = key.charCodeAt(index);
    if (unit <= 0x20 || unit === 0x2e || unit === 0x24) return false;
    if (unit >= 0x7f && unit <= 0x9f) return false;
    if (isPatch && unit === 0x23) return false;
  }
  return true;
}

/** Whether the key is at most 1024 bytes of UTF-8 [W2]. */
export function isTwinKeySize(key: string): boolean {
  return !exceedsUtf8(key, MAX_TWIN_KEY_BYTES);
}

/** Whether the string is at most 4096 bytes of UTF-8 [W5]. */
export function isTwinString(value: string): boolean {
  return !exceedsUtf8(value, MAX_TWIN_STRING_BYTES);
}

/** Whether the number, if JSON text writes it as an integer, lies within ±2^52 [W6]. */
export function isTwinNumber(value: number): boolean {
  return (
    (value >= MIN_TWIN_INTEGER && value <= MAX_TWIN_INTEGER) ||
    !Number.isInteger(value) ||
    Math.abs(value) >= FIRST_EXPONENT_NUMBER
  );
}
