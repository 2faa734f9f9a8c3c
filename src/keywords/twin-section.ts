// Checks a whole twin section in one traversal: keys, depth, strings, integers, nulls, `$version`, `$metadata` and size
// [W1–W7, R15]. `explainTwinSection` finds the faults of a section that this check rejects.

import { MAX_OMITTED, MAX_SHORT_STRING, MAX_TWIN_DEPTH, MAX_TWIN_VALUES } from '../hub-limits.js';
import { INVALID } from './constants.js';
import { hasOwn, isJsonObject } from './json-value.js';
import { twinKeySize } from './twin-key.js';
import { isTwinNumber, isTwinString } from './twin-scalar.js';
import {
  isReservedKey,
  isReservedValue,
  SECTION_RULES,
  type SectionRules,
  type TwinSectionKind,
} from './twin-section-kind.js';
import { countPrintable } from './utf8.js';

/** The rules and the state of one traversal. */
interface Traversal extends SectionRules {
  /** Whether the size is exact. Otherwise it is an upper bound, in which values without a size count 1. */
  readonly isExact: boolean;
  /** How many more properties may be `undefined` or inherited. JSON omits them, so they add to no size. */
  omittable: number;
  /** The number of values that an exact traversal has visited. */
  visits: number;
}

/** Returns whether the object obeys the rules for its kind of section. */
export function isTwinSection(section: object, kind: TwinSectionKind): boolean {
  if (!isJsonObject(section)) return false;
  const rules = SECTION_RULES[kind];
  const { maxSize } = rules;
  // Most sections are so small that an upper bound of their size is enough.
  const size = addProperties(section, 0, 0, false, createTraversal(rules, false));
  if (size <= maxSize) return true;
  if (isCertain(size, maxSize)) return false;
  return addProperties(section, 0, 0, false, createTraversal(rules, true)) <= maxSize;
}

/** The one place that creates traversals, so that all of them have the same hidden class in V8. */
function createTraversal({ maxSize, reserved, patch }: SectionRules, isExact: boolean): Traversal {
  return { maxSize, reserved, patch, isExact, omittable: MAX_OMITTED, visits: 0 };
}

// The functions below take the size so far and return it with the size of their part added, or INVALID. Above the
// limit they add the minimum for the remaining keys instead of reading the values. So one traversal rejects a section
// that is far too large; listing a million keys twice would dominate the time.

/** Returns whether an upper bound proves that a section is too large. It is less than twice the size. */
function isCertain(size: number, maxSize: number): boolean {
  return size > 3 * maxSize;
}

function addProperties(
  holder: object,
  size: number,
  level: number,
  inArray: boolean,
  traversal: Traversal,
): number {
  const { isExact, maxSize, reserved, patch } = traversal;
  let total = size;
  for (const key in holder) {
    const value = hasOwn(holder, key) ? (holder as Record<string, unknown>)[key] : undefined;
    if (value === undefined) {
      if (--traversal.omittable >= 0) continue;
      return INVALID;
    }
    if (total > maxSize) {
      if (isCertain(total, maxSize)) break;
      // A valid key counts its code points, which have at most two units each.
      if (level > 0 || !isReservedKey(key, reserved)) total += (key.length + 1) >> 1;
      continue;
    }
    const keySize = twinKeySize(key, patch);
    if (keySize < 0) {
      if (level > 0 || !isReservedKey(key, reserved) || !isReservedValue(key, value, reserved))
        return INVALID;
      // Stryker disable next-line ConditionalExpression: the general function returns the same size.
    } else if (isExact) total = addValue(value, total + keySize, level, inArray, traversal);
    // The most frequent values are handled here, without a call.
    // Stryker disable next-line ConditionalExpression,EqualityOperator,StringLiteral: the general function returns the same size.
    else if (typeof value === 'string' && value.length <= MAX_SHORT_STRING) {
      total += keySize + value.length + 1;
      // Stryker disable next-line ConditionalExpression,StringLiteral: the general function returns the same size.
    } else if (typeof value === 'number' && isTwinNumber(value)) total += keySize + 8;
    else total = addValue(value, total + keySize, level, inArray, traversal);
  }
  return total;
}

function addValue(
  value: unknown,
  size: number,
  level: number,
  inArray: boolean,
  traversal: Traversal,
): number {
  const { isExact } = traversal;
  if (isExact && ++traversal.visits > MAX_TWIN_VALUES) return INVALID;
  // Values without a size count 1 in the upper bound, so that a bound ends any number of them.
  const start = isExact ? size : size + 1;
  if (typeof value === 'object') {
    if (value === null) return inArray && traversal.patch ? INVALID : start;
    if (level === MAX_TWIN_DEPTH) return INVALID;
    if (Array.isArray(value)) return addItems(value, start, level + 1, traversal);
    return isJsonObject(value)
      ? addProperties(value, start, level + 1, inArray, traversal)
      : INVALID;
  }
  if (typeof value === 'boolean') return size + 4;
  if (typeof value === 'number') return isTwinNumber(value) ? size + 8 : INVALID;
  if (typeof value !== 'string' || !isTwinString(value)) return INVALID;
  return start + (isExact ? countPrintable(value) : value.length);
}

function addItems(
  items: readonly unknown[],
  size: number,
  level: number,
  traversal: Traversal,
): number {
  const { length } = items;
  let total = size;
  for (let index = 0; index < length; index++) {
    total = addValue(items[index], total, level, true, traversal);
    if (total > traversal.maxSize) break;
  }
  return total;
}
