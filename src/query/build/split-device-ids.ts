import { MAX_QUERY_CONDITION_LENGTH } from '../../hub-limits.js';
import { writeLiteral } from '../write-literal.js';
import type { BuiltCondition } from './built-condition.js';
import { deviceIdIn } from './device-id-in.js';
import { readDeviceIds } from './read-device-ids.js';

/** What a condition has room for, if each id takes a comma and a space too: the last has none. */
const ROOM = MAX_QUERY_CONDITION_LENGTH + ', '.length - 'deviceId IN []'.length;

/**
 * The conditions `deviceId IN […]` for any number of ids, each of at most 8192 characters [R4], in the order of
 * the ids: as few as that order allows. An id that is given twice stands once, where it stood first, so
 * that no device is in two of them. Without ids there are none.
 *
 * @throws TypeError if `ids` is no array.
 * @throws RangeError if an item is no device id [V2].
 */
export function splitDeviceIds(ids: readonly string[]): BuiltCondition[] {
  const lists: string[][] = [];
  let room = 0;
  for (const id of readDeviceIds(ids)) {
    const { length } = `${writeLiteral(id)}, `;
    if (length > room) {
      lists.push([]);
      room = ROOM;
    }
    (lists.at(-1) as string[]).push(id);
    room -= length;
  }
  // To fill each as far as it goes is the best that can be done without changing the order.
  return lists.map(deviceIdIn);
}
