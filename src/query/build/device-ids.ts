import { checkDeviceId } from '../../generated/checks.js';
import { MAX_DEVICE_ID_LENGTH, MAX_QUERY_CONDITION_LENGTH } from '../../hub-limits.js';
import { readArray, rejectArgument } from '../arguments.js';
import { formatLiteral } from '../format-query-condition.js';
import { type BuiltCondition, buildCondition, isBuilt, PLACEHOLDER } from './template.js';
import { toArray } from './values.js';

/**
 * Builds `deviceId IN ['a', 'b']`. Duplicate ids are dropped. Use `splitDeviceIds` if you have more ids
 * than fit into one condition.
 *
 * @param ids One or more device ids.
 * @returns The condition, of at most 8192 characters [R4].
 * @throws TypeError if `ids` is not an array, or is empty.
 * @throws RangeError if an element is not a device id [V2], or the condition is too long.
 * @example
 * deviceIdIn(['pump-14', "o'brien"]).text; // "deviceId IN ['pump-14', 'o\\'brien']"
 */
export function deviceIdIn(ids: readonly string[]): BuiltCondition {
  return buildCondition(`deviceId IN ${PLACEHOLDER}`, [toArray(readDeviceIds(ids), 'ids')]);
}

/**
 * Builds as many conditions `deviceId IN […]` as the ids need, in the order of the ids: one per job. Duplicate
 * ids are dropped, so that no device is in two conditions.
 *
 * @param ids The device ids.
 * @param combine Adds to a condition what else the job needs, with `and` or `where`. It is called twice per condition: first with only one
 * id, to measure what it adds.
 * @returns The conditions, of at most 8192 characters each [R4]; an empty array if there are no ids.
 * @throws TypeError if `ids` is not an array, or `combine` does not return a built condition.
 * @throws RangeError if an element is not a device id [V2], or a condition is too long.
 * @example
 * const ids = Array.from({ length: 1000 }, (_, index) => `pump-${index}`);
 * splitDeviceIds(ids).map(({ text }) => text.length); // [8182, 3732]
 * splitDeviceIds(ids, (condition) => and(eq('tags.site', 'Lyon'), condition)).length; // 2
 */
export function splitDeviceIds(
  ids: readonly string[],
  combine: (condition: BuiltCondition) => BuiltCondition = (condition) => condition,
): BuiltCondition[] {
  const groups: string[][] = [];
  let available = 0;
  for (const id of readDeviceIds(ids)) {
    // Stryker disable next-line StringLiteral: no message names the place of a valid id.
    const { length } = `${formatLiteral(id, 'ids')}, `;
    if (length > available) {
      groups.push([]);
      // The last id has no comma and no space behind it.
      available = MAX_QUERY_CONDITION_LENGTH + length - lengthOf(combine(deviceIdIn([id])));
    }
    (groups.at(-1) as string[]).push(id);
    available -= length;
  }
  return groups.map((group) => combine(deviceIdIn(group)));
}

/** Returns the number of characters of a built condition. */
function lengthOf(condition: BuiltCondition): number {
  if (!isBuilt(condition)) rejectArgument('combine', 'return a built condition', TypeError);
  return [...condition.text].length;
}

/** Returns the ids [V2] without duplicates. */
function readDeviceIds(ids: unknown): string[] {
  return [...new Set(readArray(ids, 'ids', toDeviceId))];
}

function toDeviceId(id: unknown, name: string): string {
  if (checkDeviceId(id)) return id as string;
  const rule = `be 1 to ${MAX_DEVICE_ID_LENGTH} ASCII letters, digits and -:.+%_#*?!(),=@;$'`;
  return rejectArgument(name, rule);
}
