// How much work the checks take from the budget. docs/limits-and-interpretations.md has these counts, rounded.

import { describe, expect, test } from 'vitest';
import { type Budget, createBudget } from '../../src/keywords/budget.js';
import { explainTwinSection } from '../../src/keywords/explain-twin-section.js';
import { fitsJsonSize } from '../../src/keywords/json-size.js';
import { explainMethodPayload, isEchoedPayload } from '../../src/keywords/method-payload.js';
import { isTwinSection } from '../../src/keywords/twin-section.js';
import { SECTION_RULES } from '../../src/keywords/twin-section-kind.js';
import { equalProperties } from './count-reads.js';

/** The work of listing the properties of an object once. */
const LISTED = 8;

/** Returns the work of a call. */
function workOf(call: (budget: Budget) => unknown): number {
  const budget = createBudget();
  call(budget);
  return 67_108_864 - budget.work;
}

describe('isTwinSection', () => {
  const check = (section: object) => (budget: Budget) =>
    isTwinSection(section, SECTION_RULES.properties, budget);

  test.each([
    ['twice the size of a small section', { a: 1, b: true }, LISTED + 2 * (9 + 5)],
    ['an upper bound of the size of strings', { a: 'bcd' }, LISTED + 2 * (1 + 3 + 1)],
    ['the length of a reserved key', { a: 1, $version: 3 }, LISTED + 2 * 9 + '$version'.length],
    ['1 for a property that JSON omits', { a: 1, b: undefined }, LISTED + 2 * 9 + 1],
    ['the length of a key that cannot be one of the user', { 'a.b': 1 }, LISTED + 'a.b'.length],
    ['nothing for the size of an invalid section', { a: Number.NaN }, LISTED],
  ])('takes %s', (_what, section, work) => {
    expect(workOf(check(section))).toBe(work);
  });

  test('takes the size of a section near its limit, 4 for each value and a sixteenth of its units, and 4 for each of these units', () => {
    // The size of each property is 14. The control characters count 1 each in the upper bound, and nothing in the size.
    const properties = equalProperties(2340, 0);
    const section = { ...properties, '': '\n'.repeat(160) };
    const size = 2340 * 14;
    expect(workOf(check(section))).toBe(2 * LISTED + 4 * 160 + size + 4 * 2341 + 160 / 16);
  });
});

describe('explainTwinSection', () => {
  const explain = (section: object) => (budget: Budget) =>
    explainTwinSection(section, 'tags', budget);

  test('takes the work of the check, the size of the section, 4 for each value and a sixteenth of its units', () => {
    const work = 2 * LISTED + 'a.b'.length;
    const size = 'a.b'.length + 8;
    expect(workOf(explain({ 'a.b': 1 }))).toBe(work + size + 4);
  });

  test('takes 4 for each unit of a string', () => {
    const work = 2 * LISTED + 'a.b'.length;
    const size = 'a.b'.length + 16;
    expect(workOf(explain({ 'a.b': 'x'.repeat(16) }))).toBe(work + 4 * 16 + size + 4 + 1);
  });
});

describe('fitsJsonSize', () => {
  test.each([
    ['the bytes and 8 for an object', { a: true }, LISTED + '{"a":true}'.length],
    ['the bytes and 7 for an array', [true, null], 7 + '[true,null]'.length],
  ])('takes %s', (_what, value, work) => {
    expect(workOf((budget) => fitsJsonSize(value, 131_072, budget))).toBe(work);
  });
});

test('isEchoedPayload takes twice the limit for base64 that is longer', () => {
  const work = workOf((budget) => isEchoedPayload('A'.repeat(131_076), budget));
  expect(work).toBe(2 * 131_072);
});

test('explainMethodPayload takes as much as the most bytes that are measured', () => {
  const work = workOf((budget) => explainMethodPayload({ a: Number.NaN }, 'request', budget));
  expect(work).toBe(LISTED + 1_048_576 + LISTED);
});
