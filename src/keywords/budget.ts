// The work that one call may do. Shared references can make a value huge in little memory, so each traversal takes what it
// visits from a budget, and the jobs of a list have one together.

import { MAX_LIST_WORK, MAX_OMITTED, MAX_TWIN_VALUES, OBJECT_WORK } from '../hub-limits.js';
import { hasOwn, isEmptyObject, isJsonObject } from './json-value.js';
import type { SectionRules } from './twin-section-kind.js';

/** The state of one call, and of the traversal that it is in. One object, since each would be shipped and created. */
export interface Budget {
  /** The work that is left: see `MAX_LIST_WORK`. */
  work: number;
  /** An object that was visited, to notice shared ones. */
  sample: object | undefined;
  /** How many more objects are compared with the sample before another becomes the sample. */
  comparisons: number;
  /** The number of objects that were compared with the sample. */
  window: number;
  /** Copies of objects, once a shared one was noticed. */
  copies: Map<object, Copy | undefined> | undefined;
  /** The rules of the section. */
  rules: SectionRules | undefined;
  /** Whether the traversal counts exactly. Otherwise the size is an upper bound. */
  isExact: boolean;
  /** How many more properties may be `undefined` or inherited. JSON omits them, so they add to no size. */
  omittable: number;
  /** The number of values that an exact traversal of a section has visited, plus a fraction for each UTF-16 unit of a string. */
  visits: number;
  /** Values of a payload that are too deep for recursion, if there are any. */
  deeper: object[] | undefined;
}

/** A copy of a shared object. */
interface Copy {
  readonly properties: object;
  /** The work of listing the copy. Engines list many properties more slowly than a few. */
  readonly work: number;
}

export function createBudget(): Budget {
  return {
    work: MAX_LIST_WORK,
    sample: undefined,
    comparisons: 0,
    window: 0,
    copies: undefined,
    rules: undefined,
    isExact: false,
    omittable: 0,
    visits: 0,
    deeper: undefined,
  };
}

/** Starts a traversal. Returns the budget. */
export function begin(budget: Budget, isExact: boolean): Budget {
  // The second traversal of a value visits the same objects, which are not shared for that.
  if (isExact) budget.sample = undefined;
  budget.isExact = isExact;
  budget.omittable = MAX_OMITTED;
  budget.visits = 0;
  return budget;
}

/** Takes the work from the budget. Returns whether enough was left. */
export function spend(budget: Budget, work: number): boolean {
  budget.work -= work;
  return budget.work >= 0;
}

/** Counts a property that JSON omits. Returns whether the traversal may go on. */
export function mayOmit(budget: Budget): boolean {
  budget.work--;
  return --budget.omittable >= 0;
}

/**
 * Returns the object, or a copy of what a loop sees of it if objects of the value are shared, or undefined if it is not an
 * object in JSON. An engine lists the properties of an object anew each time, also symbols and others that no loop sees: a
 * million take 0.1 seconds. A copy has none. Each object is compared with a sample, because looking it up would take as long
 * as the rest of its check.
 */
export function listable(holder: object, budget: Budget): object | undefined {
  budget.work -= OBJECT_WORK;
  if (holder === budget.sample) budget.copies ??= new Map();
  const { copies } = budget;
  if (copies !== undefined) {
    if (!copies.has(holder)) copies.set(holder, isJsonObject(holder) ? copyOf(holder) : undefined);
    const copy = copies.get(holder);
    budget.work -= copy?.work ?? 0;
    return copy?.properties;
  }
  if (--budget.comparisons <= 0) {
    budget.sample = holder;
    // 1, 3, 7 … 63: odd, so that no sample is missed because values alternate.
    budget.window = (budget.window * 2 + 1) & 63;
    budget.comparisons = budget.window;
  }
  return isJsonObject(holder) ? holder : undefined;
}

/** Copies the properties, with undefined for those that JSON omits, but no more than a valid value has. */
function copyOf(holder: object): Copy | undefined {
  const properties = Object.create(null);
  let count = 0;
  for (const key in holder) {
    if (count++ > MAX_TWIN_VALUES + MAX_OMITTED) break;
    properties[key] = hasOwn(holder, key) ? (holder as Record<string, unknown>)[key] : undefined;
  }
  // A square, which is nothing for up to 4 properties and more than all else for thousands.
  const work = count ** 2 / 16;
  return count > 0 || isEmptyObject(holder) ? { properties, work } : undefined;
}
