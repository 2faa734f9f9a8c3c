// Finds every fault of a section, by the same rules as `twin-section.ts`.

import {
  MAX_OMITTED,
  MAX_TWIN_DEPTH,
  MAX_VALUE_UNITS,
  UNIT_WORK,
  UNITS_PER_VALUE,
} from '../hub-limits.js';
import { type Budget, beginAgain, createBudget, listable, spend } from './budget.js';
import { type Fault, PATCH_KEY } from './fault.js';
import { createFaultList, type FaultList } from './fault-list.js';
import { describeTooManyOmitted, writesBraces } from './json-value.js';
import { entryAfter, type KeyEntry } from './key-cache.js';
import { isTwinKeySize, twinKeySize, twinKeys } from './twin-key.js';
import { isTwinNumber, isTwinString, twinScalarSize } from './twin-scalar.js';
import { isTwinSection } from './twin-section.js';
import {
  isPatch,
  isReservedKey,
  isReservedValue,
  SECTION_RULES,
  type SectionRules,
  type TwinSectionKind,
} from './twin-section-kind.js';
import { utf8Size } from './utf8.js';

/** The rules, the findings and the state of one traversal. */
interface Traversal {
  readonly budget: Budget;
  omissions: number;
  readonly rules: SectionRules;
  readonly list: FaultList;
  /** The objects and arrays that contain the current value, to detect cycles. */
  readonly holders: object[];
  /** The size of the keys and values that are valid. */
  size: number;
  /** The size of the strings that are too long. */
  oversize: number;
  /** Whether part of the section was not measured. */
  isPartial: boolean;
  units: number;
}

/**
 * Returns the faults of the section: none if it is valid, otherwise at most 100, and `truncated` if there are more. Takes the
 * work from the budget of the call.
 */
export function explainTwinSection(
  section: object,
  kind: TwinSectionKind,
  budget: Budget = createBudget(),
): Fault[] {
  const rules = SECTION_RULES[kind];
  if (isTwinSection(section, rules, budget)) return [];
  beginAgain(budget);
  const list = createFaultList();
  const traversal: Traversal = {
    rules,
    list,
    budget,
    omissions: MAX_OMITTED,
    holders: [],
    size: 0,
    oversize: 0,
    isPartial: false,
    units: 0,
  };
  visitObject(section, false, traversal);
  list.path.length = 0;
  const { size, oversize, isPartial, units } = traversal;
  spend(budget, size + (units >> 4));
  const { maxSize } = rules;
  if (size > maxSize) {
    const isExact = !isPartial && !isOver(traversal);
    const actual = isExact ? size + oversize : (`more than ${maxSize}` as const);
    list.add('twin-size', { detail: maxSize, actual });
  }
  if (units > MAX_VALUE_UNITS) list.add('twin-values');
  return list.faults;
}

function visitObject(original: object, inArray: boolean, traversal: Traversal): void {
  const { rules, list, holders } = traversal;
  const isSection = holders.length === 0;
  const holder = listable(original, traversal.budget);
  // Stryker disable next-line ConditionalExpression: `writesBraces` returns false for undefined.
  if (holder === undefined) {
    list.addNotJson(original);
    return;
  }
  let isEmpty = true;
  let entry = twinKeys.starts[holders.length & 1] as KeyEntry;
  holders.push(original);
  for (const key in holder) {
    if (isOver(traversal)) return;
    const value = (holder as Record<string, unknown>)[key];
    if (value === undefined) {
      if (traversal.omissions-- === 0) list.add('not-json', { detail: describeTooManyOmitted() });
      continue;
    }
    isEmpty = false;
    list.path.push(key);
    if (isSection && isReservedKey(key, rules)) {
      if (!isReservedValue(key, value, rules))
        list.add(key === '$version' ? 'twin-version' : 'twin-metadata');
    } else if (isTwinKeySize(key)) {
      entry = entryAfter(entry, key, twinKeys);
      const keySize = twinKeySize(entry, isPatch(rules));
      if (keySize < 0) list.add('twin-key', isPatch(rules) ? { detail: PATCH_KEY } : {});
      traversal.size += keySize < 0 ? twinScalarSize(key) : keySize;
      visitValue(value, inArray, traversal);
    } else {
      // The value is not visited, because the path of each of its faults would contain the long key.
      list.add('twin-key-size', { actual: utf8Size(key) });
      traversal.isPartial = true;
    }
    list.path.pop();
  }
  if (isEmpty && !writesBraces(holder)) list.addNotJson(original);
  holders.pop();
}

function visitItems(items: readonly unknown[], traversal: Traversal): void {
  const { list, holders } = traversal;
  holders.push(items);
  const { length } = items;
  for (let index = 0; index < length && !isOver(traversal); index++) {
    list.path.push(index);
    visitValue(items[index], true, traversal);
    list.path.pop();
  }
  holders.pop();
}

function visitValue(value: unknown, inArray: boolean, traversal: Traversal): void {
  const { rules, list } = traversal;
  traversal.units += UNITS_PER_VALUE;
  if (typeof value === 'string') {
    traversal.units += value.length;
    spend(traversal.budget, UNIT_WORK * value.length);
    if (isTwinString(value)) traversal.size += twinScalarSize(value);
    else {
      const actual = utf8Size(value);
      list.add('twin-string-size', { actual });
      if (typeof actual === 'number') traversal.oversize += twinScalarSize(value);
      else traversal.isPartial = true;
    }
  } else if (typeof value === 'number') {
    if (!Number.isFinite(value)) list.addNotJson(value);
    else if (!isTwinNumber(value, rules)) list.add('twin-integer');
    traversal.size += twinScalarSize(value);
  } else if (typeof value === 'boolean') traversal.size += twinScalarSize(value);
  else if (value === null) {
    if (inArray && isPatch(rules)) list.add('twin-null');
  } else if (typeof value === 'object') visitHolder(value, inArray, traversal);
  else list.addNotJson(value);
}

function visitHolder(holder: object, inArray: boolean, traversal: Traversal): void {
  const { holders, list } = traversal;
  if (holders.includes(holder)) list.add('not-json', { detail: 'a circular reference' });
  else if (holders.length > MAX_TWIN_DEPTH) {
    list.add('twin-depth');
    traversal.isPartial = true;
  } else if (Array.isArray(holder)) visitItems(holder, traversal);
  else visitObject(holder, inArray, traversal);
}

/** Returns whether the traversal stops: the list is full, or the section has more values than any valid one. */
function isOver({ list, units, omissions }: Traversal): boolean {
  return list.isTruncated() || units > MAX_VALUE_UNITS || omissions < 0;
}
