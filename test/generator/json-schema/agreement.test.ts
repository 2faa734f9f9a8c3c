import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fixtures, nearMisses } from '../../../src/fixtures/index.js';
import { violations } from '../../properties/violations.js';
import { entities, examplesOf } from '../../support/entities.js';
import type { Json } from '../../support/json.js';
import { jsonMutationArbitrary } from '../../support/mutate.js';
import { nestedEntities, smallest } from '../../support/places.js';
import { runs } from '../../support/runs.js';
import { accepts, asJson, codesOf, expectAgreement } from './agreement.js';
import { change, sectionArbitrary } from './arbitraries.js';
import { rulesNotChecked } from './rules-not-checked.js';
import { sectionKinds } from './section-kinds.js';

const valid = Object.entries(fixtures).flatMap(([entity, makers]) =>
  Object.entries(makers).map(([name, make]) => ({ entity, name, value: asJson(make()) })),
);

const invalid = Object.entries(nearMisses).flatMap(([entity, misses]) =>
  misses
    .map(({ reason, value }) => ({ entity, reason, value: asJson(value()) }))
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

test.each(sectionKinds)('guard and file agree on any section: $kind', ({ entity, embed }) => {
  fc.assert(
    fc.property(sectionArbitrary, (section) => expectAgreement(entity, asJson(embed(section)))),
  );
});

describe('guard and file agree on a changed fixture', () => {
  test.each(Object.keys(fixtures))('%s', (entity) => {
    const values = valid.filter((fixture) => fixture.entity === entity).map(({ value }) => value);
    const changed = fc.constantFrom(...values).chain(change);
    fc.assert(fc.property(changed, (value) => expectAgreement(entity, asJson(value))));
  });
});

describe.each(entities)('the file of $name', ({ name, arbitrary }) => {
  const generated = arbitrary.map(asJson);

  test('accepts generated values that the guard accepts', () => {
    const property = fc.property(generated, (value) => {
      expect(codesOf(name, value)).toEqual([]);
      expect(accepts(name, value)).toBe(true);
    });
    fc.assert(property, { numRuns: runs(0.5) });
  });

  test('agrees with the guard on a generated value with one change', () => {
    const changed = fc.tuple(generated, jsonMutationArbitrary()).map(([value, mutate]) => {
      return mutate(value as Json);
    });
    fc.assert(fc.property(changed, (value) => expectAgreement(name, value)));
  });
});

test.each([...entities])(
  'the file of $name rejects a value that breaks a rule, where it can',
  ({ name }) => {
    for (const { place, code, apply, isSlow } of violations) {
      if (place.entity !== name || isSlow) continue;
      const value = asJson(apply(place.put(smallest(place.schema))));
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
    .map((value) => asJson(put(value)))
    .filter((value) => value !== undefined);
  for (const value of values) expectAgreement(entity, value);

  const results = new Set(values.map((value) => codesOf(entity, value).length === 0));
  expect(results.size, 'some values are valid, others are not').toBe(2);
});
