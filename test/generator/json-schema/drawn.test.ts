// Values that are drawn: what the arbitraries make, with a change in one place, and with one rule broken.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mutations } from '../../properties/mutations/index.js';
import { entities, entityOf } from '../../support/entities.js';
import type { Json } from '../../support/json.js';
import { mutationArbitrary } from '../../support/mutate.js';
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
    const changed = fc.tuple(drawn, mutationArbitrary()).map(([value, mutate]) => {
      return mutate(value as Json);
    });
    fc.assert(fc.property(changed, (value) => expectAgreement(name, value)));
  });
});

test.each(mutations)('%s: the file of %s refuses it, where it can', (_name, entity, apply) => {
  const mutant = fc.tuple(entityOf(entity).arbitrary, fc.nat()).map((both) => apply(...both));
  const property = fc.property(mutant, ({ value, code }) => {
    const carried = asJson(value);
    // JSON may carry something else than was refused, or nothing.
    if (carried === undefined || !codesOf(entity, carried).includes(code)) return;
    expectAgreement(entity, carried);
    if (!beyondOf(entity).includes(code)) expect(accepts(entity, carried)).toBe(false);
  });
  fc.assert(property, { numRuns: runs(0.03) });
});
