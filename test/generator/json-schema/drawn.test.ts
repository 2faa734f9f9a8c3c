// Values that are drawn: what the arbitraries make, with a change in one place, and with one rule broken.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { violations } from '../../properties/violations.js';
import { entities } from '../../support/entities.js';
import type { Json } from '../../support/json.js';
import { jsonMutationArbitrary } from '../../support/mutate.js';
import { smallest } from '../../support/places.js';
import { runs } from '../../support/runs.js';
import { asJson, codesOf, expectAgreement } from './agreement.js';
import { beyondOf } from './beyond.js';
import { accepts } from './validators.js';

describe.each(entities)('the file of $name', ({ name, arbitrary }) => {
  const drawn = arbitrary.map(asJson);

  test('accepts what the guard accepts', () => {
    const property = fc.property(drawn, (value) => {
      expect(codesOf(name, value)).toEqual([]);
      expect(accepts(name, value)).toBe(true);
    });
    fc.assert(property, { numRuns: runs(0.5) });
  });

  test('says what the guard says of a change in one place', () => {
    const changed = fc.tuple(drawn, jsonMutationArbitrary()).map(([value, mutate]) => {
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
      if (!beyondOf(name).includes(code)) expect(accepts(name, value)).toBe(false);
    }
  },
);
