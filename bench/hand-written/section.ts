// One walk through a twin section: keys, depth, strings, numbers, and an upper bound of the size [W1–W7].

import { hasOwn, isObject, isPlain } from './objects.js';
import { isExactSection } from './section-exact.js';
import {
  isOfHub,
  isSectionText,
  isTagOfHub,
  MAX_DEPTH,
  MAX_PROPERTIES,
  MAX_TAGS,
  SURELY_SHORT,
} from './section-values.js';

/** The size of values that violate a rule: above every limit. */
const REJECTED = 2 ** 30 - 1;

/** The guards of both kinds of sections. */
export interface SectionGuards {
  /** Whether the value is `tags`, or absent or `null` [T9]. */
  readonly isTags: (value: unknown) => boolean;
  /** Whether the value is `desired` or `reported`, or absent or `null` [T8]. */
  readonly isProperties: (value: unknown) => boolean;
}

/**
 * Creates the guards of sections. They check keys with the function: as it never changes, and a program creates the guards once,
 * V8 inlines it like an imported one.
 */
export function sectionGuards(isSectionKey: (key: string) => boolean): SectionGuards {
  return {
    isTags: (value) => value == null || (isObject(value) && isSection(value, MAX_TAGS)),
    isProperties: (value) => value == null || (isObject(value) && isSection(value, MAX_PROPERTIES)),
  };

  /** Counts UTF-16 units, and 1 for what counts nothing. Only where that is too much, a second walk counts exactly. */
  function isSection(section: Record<string, unknown>, limit: number): boolean {
    // Tags start with what they may have less, so that there is one limit.
    const size = isPlain(section) ? addMembers(section, MAX_PROPERTIES - limit, 0) : REJECTED;
    return size <= MAX_PROPERTIES || (size !== REJECTED && isExactSection(section, limit));
  }

  // The functions below add their part to the size so far and return the sum. They stop above the limit.

  function addMembers(holder: Record<string, unknown>, size: number, level: number): number {
    const start = size;
    let total = start;
    for (const key in holder) {
      if (!hasOwn(holder, key)) continue;
      const value = holder[key];
      if (value === undefined) continue;
      if (!isSectionKey(key)) {
        // Only the top level of a property section starts at 0: tags start above it.
        if (level === 0 && (start === 0 ? isOfHub(key, value) : isTagOfHub(key))) continue;
        return REJECTED;
      }
      total += key.length;
      // Most properties are checked inline, the others by a call.
      if (typeof value === 'string' && value.length <= SURELY_SHORT) total += value.length + 1;
      else if (typeof value === 'number' && Number.isFinite(value)) total += 8;
      else total = addValue(value, total, level);
      if (total > MAX_PROPERTIES) return total;
    }
    return total;
  }

  function addValue(value: unknown, size: number, level: number): number {
    if (typeof value === 'object') {
      if (value === null) return size + 1;
      if (level === MAX_DEPTH) return REJECTED;
      if (Array.isArray(value)) return addItems(value, size + 1, level + 1);
      if (!isPlain(value)) return REJECTED;
      return addMembers(value as Record<string, unknown>, size + 1, level + 1);
    }
    if (typeof value === 'boolean') return size + 4;
    if (typeof value === 'number') return Number.isFinite(value) ? size + 8 : REJECTED;
    return typeof value === 'string' && isSectionText(value) ? size + value.length + 1 : REJECTED;
  }

  function addItems(items: readonly unknown[], size: number, level: number): number {
    let total = size;
    for (let index = 0; index < items.length; index++) {
      total = addValue(items[index], total, level);
      if (total > MAX_PROPERTIES) return total;
    }
    return total;
  }
}
