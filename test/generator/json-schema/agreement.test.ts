import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fixtures, nearMisses } from '../../../src/fixtures/index.js';
import { NEAR_BOUNDS, sectionCases } from '../../properties/section-cases.js';
import { violations } from '../../properties/violations.js';
import { entities, examplesOf } from '../../support/entities.js';
import { type Json, throughJson } from '../../support/json.js';
import { jsonMutationArbitrary } from '../../support/mutate.js';
import { nestedEntities, outermost, sectionPlaces, smallest } from '../../support/places.js';
import { runs } from '../../support/runs.js';
import { accepts, codesOf, expectAgreement } from './agreement.js';
import { longestValues, rulesNotChecked } from './rules-not-checked.js';

const valid = Object.entries(fixtures).flatMap(([entity, makers]) =>
  Object.entries(makers).map(([name, make]) => ({ entity, name, value: throughJson(make()) })),
);

const invalid = Object.entries(nearMisses).flatMap(([entity, misses]) =>
  misses
    .map(({ reason, value }) => ({ entity, reason, value: throughJson(value()) }))
    // Without values that JSON cannot represent, or that are valid after JSON.stringify.
    .filter(({ value }) => value !== undefined && codesOf(entity, value).length > 0),
);

test.each(valid)('the file of $entity accepts $name', ({ entity, value }) => {
  expect(accepts(entity, value)).toBe(true);
});

test.each(invalid)('the file of $entity agrees on the near miss: $reason', ({ entity, value }) => {
  expectAgreement(entity, value);
});

test('most near misses are among these values', () => {
  const all = Object.values(nearMisses).flat();
  expect(invalid.length).toBeGreaterThan(all.length * 0.8);
});

describe.each(outermost(sectionPlaces))('guard and file agree on a section at $name', (place) => {
  const { entity, put } = place;

  test.each(Object.entries(sectionCases(place)))('that %s', (_rule, cases) => {
    fc.assert(
      fc.property(cases, ([section]) => expectAgreement(entity, put(section))),
      { numRuns: runs(0.1) },
    );
  });

  test('that has a reserved property, or another one that begins with $', () => {
    const keys = ['$version', '$metadata', '$etag', '$iotin:', '$iotin:settings', '$iotin', '$a'];
    const values = [0, -1, 1.5, 2 ** 63, 2 ** 63 + 2048, '1', null, [], { 'a.b': [2 ** 60] }];
    for (const key of keys) {
      for (const value of values) {
        expectAgreement(entity, put({ [key]: value }));
        expectAgreement(entity, put({ a: { [key]: value } }));
      }
    }
  });

  test('that has a number near the bounds of integers', () => {
    for (const number of NEAR_BOUNDS) expectAgreement(entity, put({ a: number }));
  });
});

test.each(longestValues)('the file of $entity accepts the longest value at $name', (longest) => {
  const { entity, value } = longest;
  expect(codesOf(entity, value)).toEqual([]);
  expect(accepts(entity, value)).toBe(true);
});

describe.each(entities)('the file of $name', ({ name, arbitrary }) => {
  const generated = arbitrary.map(throughJson);

  test('accepts generated values that the guard accepts', () => {
    const property = fc.property(generated, (value) => {
      expect(codesOf(name, value)).toEqual([]);
      expect(accepts(name, value)).toBe(true);
    });
    fc.assert(property, { numRuns: runs(0.5) });
  });

  test('agrees with the guard on a generated value or fixture with one change', () => {
    const ofEntity = valid.filter(({ entity }) => entity === name).map(({ value }) => value);
    const original = fc.oneof(generated, fc.constantFrom(...ofEntity));
    fc.assert(
      fc.property(original, jsonMutationArbitrary(), (value, mutate) =>
        expectAgreement(name, mutate(value as Json)),
      ),
      { numRuns: runs(1) },
    );
  });
});

test.each([...entities])(
  'the file of $name rejects a value that breaks a rule, where it can',
  ({ name }) => {
    for (const { place, code, apply, isSlow } of violations) {
      if (place.entity !== name || isSlow) continue;
      const value = throughJson(apply(place.put(smallest(place.schema))));
      // The JSON value may be valid, or not exist.
      if (value === undefined || !codesOf(name, value).includes(code)) continue;
      expectAgreement(name, value);
      if (!rulesNotChecked(name).includes(code)) expect(accepts(name, value)).toBe(false);
    }
  },
);

test.each(nestedEntities)('$name has the same results in the file as in the guard', (place) => {
  const { nested, entity, put } = place;
  const values = examplesOf(nested)
    .map((value) => throughJson(put(value)))
    .filter((value) => value !== undefined);
  for (const value of values) expectAgreement(entity, value);

  const results = new Set(values.map((value) => codesOf(entity, value).length === 0));
  expect(results.size, 'some values are valid, others are not').toBe(2);
});
