// Checks a whole twin section in one traversal: keys, depth, strings, integers, nulls, `$version`, `$metadata` and size
// [W1–W7, R15]. `explainTwinSection` finds the faults of a section that this check rejects.

import {
  MAX_SHORT_STRING,
  MAX_TWIN_DEPTH,
  MAX_TWIN_INTEGER,
  MAX_TWIN_STRING_BYTES,
  MAX_VALUE_UNITS,
  UNIT_WORK,
  UNITS_PER_VALUE,
} from '../hub-limits.js';
import { type Budget, begin, countOmitted, createBudget, listable, spend } from './budget.js';
import { CERTAINLY_TOO_LARGE, INVALID } from './constants.js';
import { writesBraces } from './json-value.js';
import { entryAfter, type KeyEntry } from './key-cache.js';
import { twinKeySize, twinKeys } from './twin-key.js';
import { isTwinNumber, isTwinString } from './twin-scalar.js';
import { isPatch, isReservedKey, isReservedValue, type SectionRules } from './twin-section-kind.js';
import { countPrintable } from './utf8.js';

/** Returns whether the object obeys the rules of a kind of section. Takes the work from the budget of the call. */
export function isTwinSection(
  section: object,
  rules: SectionRules,
  budget: Budget = createBudget(),
): boolean {
  const { maxSize } = rules;
  budget.rules = rules;
  // Most sections are so small that an upper bound of their size is enough.
  const bound = addProperties(section, 0, 0, false, begin(budget, false));
  if (bound <= maxSize) return spend(budget, 2 * bound);
  if (bound > CERTAINLY_TOO_LARGE * maxSize) return false;
  const size = addProperties(section, 0, 0, false, begin(budget, true));
  return size <= maxSize && spend(budget, size + (budget.units >> 4));
}

// The functions below take the size so far and return it with the size of their part added, or INVALID. Above the
// limit they add the minimum for the remaining keys instead of reading the values. So one traversal rejects a section
// that is far too large; listing a million keys twice would dominate the time.

function addProperties(
  original: object,
  size: number,
  level: number,
  inArray: boolean,
  budget: Budget,
): number {
  const { isExact } = budget;
  const rules = budget.rules as SectionRules;
  const { maxSize } = rules;
  const isStrict = isPatch(rules);
  const holder = listable(original, budget);
  // Stryker disable next-line ConditionalExpression: `writesBraces` returns false for undefined.
  if (holder === undefined) return INVALID;
  const start = twinKeys.starts[level & 1] as KeyEntry;
  let entry = start;
  let total = size;
  for (const key in holder) {
    const value = (holder as Record<string, unknown>)[key];
    if (value === undefined) {
      if (countOmitted(budget)) continue;
      return INVALID;
    }
    if (total > maxSize) {
      if (total > CERTAINLY_TOO_LARGE * maxSize) break;
      total += leastKeySize(key);
      continue;
    }
    entry = entryAfter(entry, key, twinKeys);
    const keySize = twinKeySize(entry, isStrict);
    if (keySize < 0) {
      if (level > 0 || !isReserved(key, value, budget)) return INVALID;
    } else if (isExact) total = addValue(value, total + keySize, level, inArray, budget);
    // The most frequent values are handled here, without a call that would return the same size. JavaScriptCore compares a number with
    // one bound an eighth faster than with two.
    else if (typeof value === 'string' && value.length <= MAX_SHORT_STRING) {
      total += keySize + value.length + 1;
    } else if (typeof value === 'number' && Math.abs(value) <= MAX_TWIN_INTEGER)
      total += keySize + 8;
    else total = addValue(value, total + keySize, level, inArray, budget);
  }
  // Above the limit, no key was read.
  const isEmpty = entry === start && size <= maxSize;
  if (isEmpty && !writesBraces(holder)) return INVALID;
  return total;
}

// What is rare has a function, because engines optimize the loop above only while it is short.

/** Returns the least size of a key that is not read. Characters have at most two units, and keys that begin with $ may be reserved. */
function leastKeySize(key: string): number {
  return key[0] === '$' ? 0 : (key.length + 1) >> 1;
}

/** Returns whether the property is a reserved one with a valid value. Such properties add to no size, but to the work. */
function isReserved(key: string, value: unknown, budget: Budget): boolean {
  const rules = budget.rules as SectionRules;
  budget.work -= key.length;
  return isReservedKey(key, rules) && isReservedValue(key, value, rules);
}

function addValue(
  value: unknown,
  size: number,
  level: number,
  inArray: boolean,
  budget: Budget,
): number {
  const { isExact } = budget;
  if (isExact) {
    budget.units += UNITS_PER_VALUE + (typeof value === 'string' ? value.length : 0);
    if (budget.units > MAX_VALUE_UNITS) return INVALID;
  }
  // Values without a size count 1 in the upper bound, so that a bound ends any number of them.
  const start = isExact ? size : size + 1;
  if (typeof value === 'object') {
    if (value === null) return inArray && isPatch(budget.rules as SectionRules) ? INVALID : start;
    if (level === MAX_TWIN_DEPTH) return INVALID;
    if (Array.isArray(value)) return addItems(value, start, level + 1, budget);
    return addProperties(value, start, level + 1, inArray, budget);
  }
  if (typeof value === 'boolean') return size + 4;
  if (typeof value === 'number')
    return isTwinNumber(value, budget.rules as SectionRules) ? size + 8 : INVALID;
  if (typeof value !== 'string') return INVALID;
  if (!isExact) return isTwinString(value) ? start + value.length : INVALID;
  budget.work -= UNIT_WORK * value.length;
  const count = countPrintable(value, MAX_TWIN_STRING_BYTES);
  return count < 0 ? INVALID : start + count;
}

function addItems(items: readonly unknown[], size: number, level: number, budget: Budget): number {
  const { length } = items;
  let total = size;
  for (let index = 0; index < length; index++) {
    total = addValue(items[index], total, level, true, budget);
    if (total > (budget.rules as SectionRules).maxSize) break;
  }
  return total;
}
