import { isJson, leftOutInside, leftOutOf, MAX_LEFT_OUT } from './json.js';
import { isContainer, isObject, membersOf, nullish, type Oracle, writesItself } from './members.js';
import { isInt64, isWrittenAsInteger } from './numbers.js';
import { bytesOf } from './text.js';
import { documentedSize, isTwinKey, levelsOf, valuesInside } from './twin-size.js';

const MAX_STRING_BYTES = 4096;
const MIN_INTEGER = -4_503_599_627_370_496;
const MAX_INTEGER = 4_503_599_627_370_495;
/** The section itself, and ten levels below it. */
const MAX_LEVELS = 11;
const MAX_VALUES = 131_072;

/** `tags` as a hub returns them [T9]. */
export const isTags: Oracle = (value) => isSection(value, 8192, false);

/** `tags` as they are sent [R15]. */
export const isSentTags: Oracle = (value) => isSection(value, 8192, true);

/** `desired` as it is sent [R15]. */
export const isSentDesired: Oracle = (value) => isSection(value, 32_768, true);

/** `desired` or `reported` as a hub returns it: two members are the hub's, and judged by rules of their own [W3]. */
export function isReturnedProperties(value: unknown): boolean {
  if (!isObject(value)) return false;
  const members = new Map(membersOf(value));
  return (
    nullish(isInt64)(members.get('$version')) &&
    nullish(isObject)(members.get('$metadata')) &&
    isSection(value, 32_768, false, ['$version', '$metadata'])
  );
}

/** One rule after the other, each by a walk of its own [W1–W7]. */
function isSection(
  section: unknown,
  maxSize: number,
  isSent: boolean,
  ofHub: readonly string[] = [],
): boolean {
  if (!isObject(section) || isContainer(section) || writesItself(section)) return false;
  const ofUser = Object.fromEntries(membersOf(section).filter(([name]) => !ofHub.includes(name)));
  return (
    isJson(ofUser) &&
    levelsOf(ofUser) <= MAX_LEVELS &&
    valuesInside(ofUser) <= MAX_VALUES &&
    leftOutOf(section) + leftOutInside(ofUser) <= MAX_LEFT_OUT &&
    documentedSize(ofUser) <= maxSize &&
    isLegal(ofUser, isSent) &&
    !(isSent && hasNullInArray(ofUser, false))
  );
}

/** Whether all keys, strings and integers in the value are legal [W2, W5, W6]. */
function isLegal(value: unknown, isSent: boolean): boolean {
  if (typeof value === 'string') return bytesOf(value) <= MAX_STRING_BYTES;
  if (typeof value === 'number') {
    return !isWrittenAsInteger(value) || (value >= MIN_INTEGER && value <= MAX_INTEGER);
  }
  if (Array.isArray(value)) return value.every((item) => isLegal(item, isSent));
  if (!isObject(value)) return true;
  return membersOf(value).every(
    ([key, member]) => isTwinKey(key, isSent) && isLegal(member, isSent),
  );
}

/** `null` deletes a member of an object, but not below an array [R15]. */
function hasNullInArray(value: unknown, isBelowArray: boolean): boolean {
  if (value === null) return isBelowArray;
  if (Array.isArray(value)) return value.some((item) => hasNullInArray(item, true));
  if (!isObject(value)) return false;
  return membersOf(value).some(([, member]) => hasNullInArray(member, isBelowArray));
}
