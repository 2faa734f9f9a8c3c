import { build, STAND_IN } from './build.js';
import type { BuiltCondition } from './built-condition.js';
import { readDeviceIds } from './read-device-ids.js';
import { readConstants } from './read-hole.js';

/**
 * `deviceId IN ['a', 'b']`. An id that is given twice stands once, where it stood first.
 *
 * @throws TypeError if `ids` is no array, or empty.
 * @throws RangeError if an item is no device id [V2], or if there would be more than 8192 characters
 * [R4]: see `splitDeviceIds`.
 */
export function deviceIdIn(ids: readonly string[]): BuiltCondition {
  const list = readConstants(readDeviceIds(ids), 'ids');
  return build(`deviceId IN ${STAND_IN}`, [list]);
}
