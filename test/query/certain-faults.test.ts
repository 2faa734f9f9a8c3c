// What the guard of a job request refuses of a condition, beside the parser: it finds only a part, and nothing else.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isQueryCondition } from '../../src/keywords/query-condition.js';
import { formatQueryCondition, parseQueryCondition } from '../../src/query/index.js';
import { conditions } from './support/conditions.js';
import { nearMisses } from './support/near-misses.js';

/** Texts of what strings, parentheses, names and comments begin and end with. */
const marks = fc.string({ unit: fc.constantFrom(...'\'"\\()[]-/*a= '), maxLength: 12 });
const texts = fc.oneof(nearMisses, marks);

test('the guard takes every text of a condition', () => {
  fc.assert(
    fc.property(conditions.map(formatQueryCondition), (text) => {
      expect(isQueryCondition(text)).toBe(true);
    }),
  );
});

test('the guard takes every text that the parser takes', () => {
  fc.assert(
    fc.property(texts, (text) => {
      if (parseQueryCondition(text).ok) expect(isQueryCondition(text)).toBe(true);
    }),
    { numRuns: 5 * (fc.readConfigureGlobal().numRuns ?? 200) },
  );
});

test('many of these texts the guard refuses, and many only the parser', () => {
  const sample = fc.sample(texts, 1000).filter((text) => !parseQueryCondition(text).ok);
  const refused = sample.filter((text) => !isQueryCondition(text)).length;
  expect(refused).toBeGreaterThan(150);
  expect(sample.length - refused).toBeGreaterThan(150);
});
