// One walk judges a whole twin section: keys, depth, strings, integers, nulls, reserved members and size
// (hub-rules W1–W7, R15). It visits each value once and its depth is bounded, so neither a deep nor
// a cyclic value can hold it up. What it refuses, `explainTwinSection` says.

import { MAX_SHORT_STRING, MAX_TWIN_DEPTH, MAX_TWIN_VALUES } from '../limits.js';
import { hasOwn, isJsonObject } from './json-value.js';
import { countLeftOut, mayLeaveOut } from './left-out.js';
import { isTwinKey } from './twin-key.js';
import { isTwinNumber, isTwinString } from './twin-scalar.js';
import {
  isSystemKey,
  isSystemValue,
  SECTION_BOUNDS,
  type SectionRules,
  type SectionWalk,
  type TwinSectionKind,
} from './twin-section-kind.js';
import { countPrintable } from './utf8.js';

/** Stands for the size of a section that breaks a rule. */
const REFUSED = -1;

/** Whether the object obeys the rules of its kind of section. Allocates nothing, unless its size is near the limit. */
export function isTwinSection(section: object, kind: TwinSectionKind): boolean {
  const bound = SECTION_BOUNDS[kind];
  if (!isJsonObject(section)) return false;
  countLeftOut();
  let size = addMembers(section, 0, 0, false, bound);
  // An upper bound is enough for nearly all. Where it is not, the exact count decides.
  if (size > bound.maxSize && !isCertain(size, bound)) {
    countLeftOut();
    size = addMembers(section, 0, 0, false, { ...bound, isExact: true });
  }
  return size >= 0 && size <= bound.maxSize;
}

// The functions below take the size of what was walked before, and answer it with their own part added, or REFUSED.
// They stop at the first fault. Beyond the limit, which an upper bound comes to in any case, they walk no further value, and
// add what the keys that are left count at the least: so what is far too large is told in one walk. To
// list a million members twice would take longer than all else.

/** Whether a size is beyond the limit though it be a bound: less than twice the limit of it is a guess. */
function isCertain(size: number, { maxSize }: SectionRules): boolean {
  return size > 3 * maxSize;
}

function addMembers(
  holder: object,
  size: number,
  level: number,
  inArray: boolean,
  walk: SectionWalk,
): number {
  let total = size;
  for (const key in holder) {
    const value = hasOwn(holder, key) ? (holder as Record<string, unknown>)[key] : undefined;
    if (value === undefined) {
      if (mayLeaveOut()) continue;
      return REFUSED;
    }
    if (total > walk.maxSize) {
      if (isCertain(total, walk)) return total;
      // Every legal key counts its code points, of at most two units each.
      total += (key.length + 1) >> 1;
      continue;
    }
    if (level === 0 && walk.system && isSystemKey(key)) {
      if (!isSystemValue(key, value)) return REFUSED;
      continue;
    }
    if (!isTwinKey(key, walk.patch)) return REFUSED;
    if (walk.isExact) total = addValue(value, total + countPrintable(key), level, inArray, walk);
    // What most members are is told here, all else by a call.
    else if (typeof value === 'string' && value.length <= MAX_SHORT_STRING) {
      total += key.length + value.length + 1;
    } else total = addValue(value, total + key.length, level, inArray, walk);
    if (total < 0) return REFUSED;
  }
  return total;
}

function addValue(
  value: unknown,
  size: number,
  level: number,
  inArray: boolean,
  walk: SectionWalk,
): number {
  const { isExact } = walk;
  if (isExact && ++walk.visits > MAX_TWIN_VALUES) return REFUSED;
  switch (typeof value) {
    case 'string':
      if (!isTwinString(value)) return REFUSED;
      return size + (isExact ? countPrintable(value) : value.length + 1);
    case 'number':
      return isTwinNumber(value) ? size + 8 : REFUSED;
    case 'boolean':
      return size + 4;
    case 'object':
      if (value !== null) return addHolder(value, size, level + 1, inArray, walk);
      if (inArray && walk.patch) return REFUSED;
      return isExact ? size : size + 1;
    default:
      return REFUSED;
  }
}

function addHolder(
  holder: object,
  size: number,
  level: number,
  inArray: boolean,
  walk: SectionWalk,
): number {
  if (level > MAX_TWIN_DEPTH) return REFUSED;
  const start = walk.isExact ? size : size + 1;
  if (Array.isArray(holder)) return addItems(holder, start, level, walk);
  return isJsonObject(holder) ? addMembers(holder, start, level, inArray, walk) : REFUSED;
}

function addItems(
  items: readonly unknown[],
  size: number,
  level: number,
  walk: SectionWalk,
): number {
  const { length } = items;
  let total = size;
  for (let index = 0; index < length; index++) {
    total = addValue(items[index], total, level, true, walk);
    if (total < 0 || total > walk.maxSize) return total;
  }
  return total;
}
