// Visits each value of a section once and counts it like the guards do. The limits below bound the traversal, because shared
// references can make a section huge in little memory.

import {
  MAX_MEASURED_BYTES,
  MAX_MEASURED_DEPTH,
  MAX_OMITTED,
  MAX_TWIN_VALUES,
} from '../hub-limits.js';
import { formatIssues } from '../issues/format-issues.js';
import type { PathStep } from '../keywords/fault.js';
import { jsonNumberBytes, jsonStringBytes } from '../keywords/json-text.js';
import { describeNotJson, isJsonObject } from '../keywords/json-value.js';
import { twinScalarSize } from '../keywords/twin-scalar.js';
import { isReservedKey, type SectionRules } from '../keywords/twin-section-kind.js';
import { utf8Length } from '../keywords/utf8.js';

/** The maximum of a measure, and the path to the first place that has it. */
export interface Maximum {
  value: number;
  path: PathStep[];
}

interface Totals {
  readonly depth: Maximum;
  readonly key: Maximum;
  readonly string: Maximum;
  size: number;
  jsonBytes: number;
}

interface Traversal {
  readonly totals: Totals;
  /** The rules of the section. Its reserved properties do not count [W7]. */
  readonly rules: SectionRules;
  /** The path to the current value. */
  readonly path: PathStep[];
  /** The objects and arrays that contain the current value, for the detection of cycles. */
  readonly ancestors: object[];
  values: number;
  omitted: number;
}

/** Measures all values of a section. Throws if it cannot be represented as JSON or is too large. */
export function measureValues(section: object, rules: SectionRules): Totals {
  const zero = (): Maximum => ({ value: 0, path: [] });
  const totals = { depth: zero(), key: zero(), string: zero(), size: 0, jsonBytes: 0 };
  visitContainer(section, { totals, rules, path: [], ancestors: [], values: 0, omitted: 0 });
  return totals;
}

function visitContainer(container: object, traversal: Traversal): void {
  const { ancestors, totals } = traversal;
  if (ancestors.includes(container)) throw notJson('a cycle', traversal);
  if (ancestors.length > MAX_MEASURED_DEPTH) throw tooLarge(`${MAX_MEASURED_DEPTH} levels`);
  updateMaximum(totals.depth, ancestors.length, traversal);
  addBytes(2, totals);
  ancestors.push(container);
  if (Array.isArray(container)) visitElements(container, traversal);
  else if (isJsonObject(container)) visitProperties(container, traversal);
  else throw notJson(describeNotJson(container), traversal);
  ancestors.pop();
}

function visitProperties(object: object, traversal: Traversal): void {
  const { totals, path, ancestors, rules } = traversal;
  const isSection = ancestors.length === 1;
  let isFirst = true;
  // A loop would list the properties of all prototypes too.
  for (const key of Object.keys(object)) {
    const value = (object as Record<string, unknown>)[key];
    if (value === undefined) {
      if (traversal.omitted++ === MAX_OMITTED)
        throw tooLarge(`${MAX_OMITTED} properties that are undefined`);
    } else if (!isSection || !isReservedKey(key, rules)) {
      path.push(key);
      addString(key, totals.key, traversal);
      // The colon, and the comma before all properties but the first.
      addBytes(isFirst ? 1 : 2, totals);
      visitValue(value, traversal);
      path.pop();
      isFirst = false;
    }
  }
}

function visitElements(array: readonly unknown[], traversal: Traversal): void {
  const { length } = array;
  for (let index = 0; index < length; index++) {
    traversal.path.push(index);
    if (index > 0) addBytes(1, traversal.totals);
    visitValue(array[index], traversal);
    traversal.path.pop();
  }
}

function visitValue(value: unknown, traversal: Traversal): void {
  const { totals } = traversal;
  if (traversal.values++ === MAX_TWIN_VALUES) throw tooLarge(`${MAX_TWIN_VALUES} values`);
  if (typeof value === 'string') addString(value, totals.string, traversal);
  else if (typeof value === 'object' && value !== null) visitContainer(value, traversal);
  else if (typeof value === 'boolean' || value === null)
    addScalar(value, String(value).length, totals);
  else if (Number.isFinite(value))
    addScalar(value as number, jsonNumberBytes(value as number, true), totals);
  else throw notJson(describeNotJson(value), traversal);
}

/** Adds a key or a string value. */
function addString(text: string, longest: Maximum, traversal: Traversal): void {
  const { totals } = traversal;
  // A string above the limit is too large whatever its characters are, so they need not be counted.
  // Stryker disable next-line ConditionalExpression,EqualityOperator: counting a string that is too long only takes time.
  addBytes(text.length > MAX_MEASURED_BYTES ? text.length : jsonStringBytes(text), totals);
  totals.size += twinScalarSize(text);
  updateMaximum(longest, utf8Length(text), traversal);
}

function addScalar(scalar: number | boolean | null, bytes: number, totals: Totals): void {
  totals.size += twinScalarSize(scalar);
  addBytes(bytes, totals);
}

function addBytes(bytes: number, totals: Totals): void {
  totals.jsonBytes += bytes;
  if (totals.jsonBytes > MAX_MEASURED_BYTES) throw tooLarge(`${MAX_MEASURED_BYTES} bytes of JSON`);
}

function updateMaximum(maximum: Maximum, value: number, { path }: Traversal): void {
  if (value <= maximum.value) return;
  maximum.value = value;
  maximum.path = [...path];
}

function notJson(what: string, { path }: Traversal): TypeError {
  const message = `The section cannot be measured: JSON cannot represent ${what}. [W1]`;
  // Stryker disable next-line StringLiteral: only the message of the issue is used.
  return new TypeError(formatIssues([{ path, code: 'not-json', message }]));
}

function tooLarge(limit: string): RangeError {
  return new RangeError(`The section is too large to measure: it has more than ${limit}.`);
}
