// The work that one call may do. Shared references can make a value huge in little memory, so each traversal takes what it
// visits from a budget, and the jobs of a list have one together.

import { MAX_OMITTED, MAX_TWIN_VALUES, MAX_WORK, OBJECT_WORK } from '../hub-limits.js';
import { isCertainlyJsonObject, isPlainObject, writesBraces } from './json-value.js';
import type { SectionRules } from './twin-section-kind.js';

/**
 * The state of one call, and of the traversal that it is in. One object, since each would be shipped and created. All numbers are
 * small integers: V8 creates every budget four times as slowly once a field of one held a fraction.
 */
export interface Budget {
  /** The work that is left: see `MAX_WORK`. */
  work: number;
  /** The number of objects that traversals with an upper bound have visited. */
  objects: number;
  /** One of these objects, to notice shared ones. */
  sample: object | undefined;
  /** Copies of objects, once a shared one was noticed. */
  copies: Map<object, Copy> | undefined;
  /** The rules of the section. */
  rules: SectionRules | undefined;
  /** Whether the traversal counts exactly. Otherwise the size is an upper bound. */
  isExact: boolean;
  /** How many more properties may be `undefined`. JSON omits them, so they add to no size. */
  omissions: number;
  /** 64 for each value that an exact traversal of a section has visited, and the UTF-16 units of its strings. */
  units: number;
  /** Values of a payload that are too deep for recursion, if there are any. */
  deeper: object[] | undefined;
}

/** A copy of an object, or undefined if JSON does not represent the object by its properties. */
interface Copy {
  readonly properties?: object;
  /** The work of listing the copy. Engines list many properties more slowly than a few. */
  readonly work: number;
}

export function createBudget(): Budget {
  const budget: Budget = {
    work: MAX_WORK,
    objects: 0,
    sample: undefined,
    copies: undefined,
    rules: undefined,
    // Stryker disable next-line BooleanLiteral: each traversal begins with its own value.
    isExact: false,
    omissions: 0,
    units: 0,
    deeper: undefined,
  };
  // A loop lists what a program has added to all objects, but not in copies.
  for (const _ in Object.prototype) budget.copies = new Map();
  return budget;
}

/** Starts a traversal. Returns the budget. */
export function begin(budget: Budget, isExact: boolean): Budget {
  budget.isExact = isExact;
  budget.omissions = MAX_OMITTED;
  budget.units = 0;
  return budget;
}

/** Starts a traversal that explains a rejected value. It meets the objects of the check again, which would look shared if the sample stayed. */
export function beginAgain(budget: Budget): void {
  begin(budget, false).sample = undefined;
}

/** Takes the work from the budget. Returns whether enough was left. */
export function spend(budget: Budget, work: number): boolean {
  budget.work -= work;
  return budget.work >= 0;
}

/** Counts a property that JSON omits. Returns whether the traversal may go on. */
export function countOmitted(budget: Budget): boolean {
  budget.work--;
  return --budget.omissions >= 0;
}

/**
 * Returns an object whose `for…in` loop visits exactly the own properties: the object itself, or a copy without a prototype if objects
 * of the value are shared or have a prototype of their own. Returns undefined if JSON does not write it as an object. Copies also bound
 * the time: engines list all properties anew for each loop, also symbols and others that no loop sees, and a million take 0.1 s.
 *
 * Each object is compared with a sample, because looking it up would take as long as the rest of its check. The first,
 * second, fourth, eighth … object is the sample, which finds any objects that repeat in turn soon after their first repetition. An
 * exact traversal visits the objects of the traversal before it again, which are not shared for that.
 */
export function listable(holder: object, budget: Budget): object | undefined {
  budget.work -= OBJECT_WORK;
  if (budget.copies !== undefined) return copied(holder, budget, budget.copies);
  if (!budget.isExact) {
    if (holder === budget.sample) return copied(holder, budget, new Map());
    // A power of two has one bit.
    if ((++budget.objects & (budget.objects - 1)) === 0) budget.sample = holder;
  }
  // A loop lists the properties of all prototypes, which objects can share, too.
  return isPlainObject(holder) ? holder : copied(holder, budget, new Map());
}

function copied(holder: object, budget: Budget, copies: Map<object, Copy>): object | undefined {
  const copy = copies.get(holder) ?? copyOf(holder);
  budget.copies = copies.set(holder, copy);
  budget.work -= copy.work;
  return copy.properties;
}

/** Copies the own properties, but no more than a valid value has. */
function copyOf(holder: object): Copy {
  // This is `!isJsonObject(holder)`, written out, since nothing else in a bundle of `isJobResponse` calls that function.
  if (!isPlainObject(holder) && !isCertainlyJsonObject(holder)) return { work: 0 };
  const properties = Object.create(null);
  const keys = Object.keys(holder).slice(0, MAX_TWIN_VALUES + MAX_OMITTED + 1);
  // Boxed values can look like plain objects. Those without a property are found like in a traversal of the original.
  if (keys.length === 0 && !writesBraces(holder)) return { work: 0 };
  for (const key of keys) properties[key] = (holder as Record<string, unknown>)[key];
  // A square, which is nothing for up to 4 properties and more than all else for thousands.
  return { properties, work: Math.min(MAX_WORK, keys.length ** 2 / 16) | 0 };
}
