import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fixtures, nearMisses } from '../../../src/fixtures/index.js';
import { asJson, codesOf, expectAgreement } from './agreement.js';
import { change, strangeSection } from './arbitraries.js';
import { holders } from './sections.js';
import { accepts } from './validators.js';

const valid = Object.entries(fixtures).flatMap(([entity, makers]) =>
  Object.entries(makers).map(([name, make]) => ({ entity, name, value: asJson(make()) })),
);

const invalid = Object.entries(nearMisses).flatMap(([entity, misses]) =>
  misses
    .map(({ reason, value }) => ({ entity, reason, value: asJson(value()) }))
    // What JSON cannot carry is nothing that a file could judge, or something else than was refused.
    .filter(({ value }) => value !== undefined && codesOf(entity, value).length > 0),
);

test.each(valid)('the file of $entity accepts $name', ({ entity, value }) => {
  expect(accepts(entity, value)).toBe(true);
});

test.each(invalid)('the file of $entity refuses what it can: $reason', ({ entity, value }) => {
  expectAgreement(entity, value);
});

test('the near misses that JSON can carry are nearly all', () => {
  const all = Object.values(nearMisses).flat();
  expect(invalid.length).toBeGreaterThan(all.length * 0.8);
});

test.each(holders)('guard and file agree on any section: $kind', ({ entity, hold }) => {
  fc.assert(
    fc.property(strangeSection, (section) => expectAgreement(entity, asJson(hold(section)))),
  );
});

describe('guard and file agree on any change of a valid value', () => {
  const entities = Object.keys(fixtures);

  test.each(entities)('%s', (entity) => {
    const values = valid.filter((fixture) => fixture.entity === entity).map(({ value }) => value);
    const changed = fc.constantFrom(...values).chain(change);
    fc.assert(fc.property(changed, (value) => expectAgreement(entity, asJson(value))));
  });
});
