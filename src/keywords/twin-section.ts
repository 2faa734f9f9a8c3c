// One walk judges a whole twin section: keys, depth, strings, integers, nulls, reserved members and size
// (hub-rules W1–W7, R15). It visits each value once and its depth is bounded, so neither a deep nor
// a cyclic value can hold it up. What it refuses, `explainTwinSection` says.

import { MAX_SHORT_STRING, MAX_TWIN_DEPTH, MAX_TWIN_VALUES } from '../hub-limits.js';
import { REFUSED } from './bounds.js';
import { hasOwn, isJsonObject } from './json-value.js';
import { countLeftOut, mayLeaveOut } from './left-out.js';
import { twinKeySize } from './twin-key.js';
import { isTwinNumber, isTwinString } from './twin-scalar.js';
import {
  isSystemKey,
  isSystemValue,
  SECTION_BOUNDS,
  type SectionWalk,
  type TwinSectionKind,
} from './twin-section-kind.js';
import { countPrintable } from './utf8.js';

/** Values that an exact walk has seen. The count is kept outside of the walk, as that of the members that are left out. */
let visits = 0;

/** Whether the object obeys the rules of its kind of section. Allocates nothing, unless its size is near the limit. */
export function isTwinSection(section: object, kind: TwinSectionKind): boolean {
  const bound = SECTION_BOUNDS[kind];
  if (!isJsonObject(section)) return false;
  const { maxSize, system, patch } = bound;
  countLeftOut();
  const size = addMembers(section, 0, 0, false, bound);
  // An upper bound is enough for nearly all. Where it is not, the exact count decides.
  if (size <= maxSize) return true;
  if (isCertain(size, maxSize)) return false;
  countLeftOut();
  visits = 0;
  // Written out, since a copy by spread has a hidden class of its own, and then every walk is slower for it.
  return addMembers(section, 0, 0, false, { maxSize, system, patch, isExact: true }) <= maxSize;
}

// The functions below take the size of what was walked before, and answer it with their own part added, or REFUSED.
// Beyond the limit, which an upper bound comes to in any case, they walk no further value, and
// add what the keys that are left count at the least: so what is far too large is told in one walk. To
// list a million members twice would take longer than all else.

/** Whether a size is beyond the limit though it be a bound: less than twice the limit of it is a guess. */
function isCertain(size: number, maxSize: number): boolean {
  return size > 3 * maxSize;
}

function addMembers(
  holder: object,
  size: number,
  level: number,
  inArray: boolean,
  walk: SectionWalk,
): number {
  const { isExact, maxSize, patch } = walk;
  let total = size;
  for (const key in holder) {
    const value = hasOwn(holder, key) ? (holder as Record<string, unknown>)[key] : undefined;
    if (value === undefined) {
      if (mayLeaveOut()) continue;
      return REFUSED;
    }
    if (total > maxSize) {
      if (isCertain(total, maxSize)) break;
      // Every legal key counts its code points, of at most two units each.
      total += (key.length + 1) >> 1;
      continue;
    }
    const keySize = twinKeySize(key, patch);
    if (keySize < 0) {
      if (level > 0 || !walk.system || !isSystemKey(key) || !isSystemValue(key, value))
        return REFUSED;
      // Stryker disable next-line ConditionalExpression: the general function returns the same size.
    } else if (isExact) total = addValue(value, total + keySize, level, inArray, walk);
    // What most members are is told here, all else by a call.
    // Stryker disable next-line ConditionalExpression,EqualityOperator,StringLiteral: the general function returns the same size.
    else if (typeof value === 'string' && value.length <= MAX_SHORT_STRING) {
      total += keySize + value.length + 1;
      // Stryker disable next-line ConditionalExpression,StringLiteral: the general function returns the same size.
    } else if (typeof value === 'number' && isTwinNumber(value)) total += keySize + 8;
    else total = addValue(value, total + keySize, level, inArray, walk);
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
  if (isExact && ++visits > MAX_TWIN_VALUES) return REFUSED;
  // What counts nothing counts 1 in a bound: so much of it ends at the limit too.
  const start = isExact ? size : size + 1;
  if (typeof value === 'object') {
    if (value === null) return inArray && walk.patch ? REFUSED : start;
    if (level === MAX_TWIN_DEPTH) return REFUSED;
    if (Array.isArray(value)) return addItems(value, start, level + 1, walk);
    return isJsonObject(value) ? addMembers(value, start, level + 1, inArray, walk) : REFUSED;
  }
  if (typeof value === 'boolean') return size + 4;
  if (typeof value === 'number') return isTwinNumber(value) ? size + 8 : REFUSED;
  if (typeof value !== 'string' || !isTwinString(value)) return REFUSED;
  return start + (isExact ? countPrintable(value) : value.length);
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
    if (total > walk.maxSize) break;
  }
  return total;
}
