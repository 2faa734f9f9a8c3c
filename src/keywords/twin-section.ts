// One walk judges a whole twin section: keys, depth, strings, integers, nulls, reserved members and size
// (hub-rules W1–W7, R15). It visits each value once and its depth is bounded, so neither a deep nor
// a cyclic value can hold it up. What it refuses, `explainTwinSection` says.

import { MAX_TWIN_DEPTH, MAX_TWIN_VALUES } from '../limits.js';
import { hasOwn, isJsonObject } from './json-value.js';
import { isTwinKey } from './twin-key.js';
import { isTwinNumber, isTwinString } from './twin-scalar.js';
import {
  isSystemKey,
  isSystemValue,
  SECTION_RULES,
  type SectionRules,
  type TwinSectionKind,
} from './twin-section-kind.js';
import { countPrintable } from './utf8.js';

/** Counts the values that were seen. */
interface Visits {
  count: number;
}

/** Stands for the size of a section that breaks a rule. */
const REFUSED = -1;

/** Whether the object obeys the rules of its kind of section. Allocates nothing, unless its size is near the limit. */
export function isTwinSection(section: object, kind: TwinSectionKind): boolean {
  const rules = SECTION_RULES[kind];
  if (!isJsonObject(section)) return false;
  let size = addMembers(section, 0, 0, false, rules, undefined);
  // An upper bound is enough for nearly all. Where it is not, the exact count decides.
  if (size > rules.maxSize) size = addMembers(section, 0, 0, false, rules, { count: 0 });
  return size >= 0 && size <= rules.maxSize;
}

// The functions below take the size of what was walked before, and answer it with their own part added, or REFUSED.
// They stop at the first fault, and beyond the limit. With `visits` they count exactly; without, they find an upper
// bound in which what counts nothing counts 1, so that this walk ends at the limit too.

function addMembers(
  holder: object,
  size: number,
  level: number,
  inArray: boolean,
  rules: SectionRules,
  visits: Visits | undefined,
): number {
  let total = size;
  for (const key in holder) {
    if (!hasOwn(holder, key)) continue;
    const value = (holder as Record<string, unknown>)[key];
    if (value === undefined) continue;
    if (level === 0 && rules.system && isSystemKey(key)) {
      if (!isSystemValue(key, value)) return REFUSED;
      continue;
    }
    if (!isTwinKey(key, rules.patch)) return REFUSED;
    total += visits === undefined ? key.length : countPrintable(key);
    total = addValue(value, total, level, inArray, rules, visits);
    if (total < 0 || total > rules.maxSize) return total;
  }
  return total;
}

function addValue(
  value: unknown,
  size: number,
  level: number,
  inArray: boolean,
  rules: SectionRules,
  visits: Visits | undefined,
): number {
  if (visits !== undefined && ++visits.count > MAX_TWIN_VALUES) return REFUSED;
  switch (typeof value) {
    case 'string':
      if (!isTwinString(value)) return REFUSED;
      return size + (visits === undefined ? value.length + 1 : countPrintable(value));
    case 'number':
      return isTwinNumber(value) ? size + 8 : REFUSED;
    case 'boolean':
      return size + 4;
    case 'object': {
      const start = visits === undefined ? size + 1 : size;
      if (value === null) return inArray && rules.patch ? REFUSED : start;
      if (level === MAX_TWIN_DEPTH) return REFUSED;
      if (Array.isArray(value)) return addItems(value, start, level + 1, rules, visits);
      if (!isJsonObject(value)) return REFUSED;
      return addMembers(value, start, level + 1, inArray, rules, visits);
    }
    default:
      return REFUSED;
  }
}

function addItems(
  items: readonly unknown[],
  size: number,
  level: number,
  rules: SectionRules,
  visits: Visits | undefined,
): number {
  const { length } = items;
  let total = size;
  for (let index = 0; index < length; index++) {
    total = addValue(items[index], total, level, true, rules, visits);
    if (total < 0 || total > rules.maxSize) return total;
  }
  return total;
}
