// Our guards are measured against the hand-written ones, which is meaningful only if both return the same results.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogCases } from '../../../bench/inputs/catalog.js';
import { violationCases } from '../../../bench/inputs/generated.js';
import { inputs, invalidInputs } from '../../../bench/inputs.js';
import { anythingArbitrary, shapedArbitrary } from '../../support/anything.js';
import { entityOf } from '../../support/entities.js';
import { type Json, throughJson } from '../../support/json.js';
import { jsonMutationArbitrary } from '../../support/mutate.js';
import { agreedVerdict } from './agreed-verdict.js';

describe('the hand-written guards', () => {
  it.each(inputs)('accept the valid input $name', ({ guard, text, spoil }) => {
    const value = JSON.parse(text);
    expect(agreedVerdict(guard, value)).toBe(true);
    expect(agreedVerdict(guard, { ...value, ...spoil(value) })).toBe(false);
  });

  it.each(invalidInputs)('reject the invalid input $name', ({ guard, make }) => {
    expect(agreedVerdict(guard, make())).toBe(false);
  });

  it('agree on every fixture and near miss', () => {
    const cases = catalogCases();
    const valid = cases.filter(({ name, guard, value }) => agreedVerdict(guard, value, name));
    expect(valid.length).toBeGreaterThan(90);
    expect(cases.length - valid.length).toBeGreaterThan(180);
  });

  it('agree on values that break one rule', () => {
    const cases = violationCases();
    const valid = cases.filter(({ name, guard, value }) => agreedVerdict(guard, value, name));
    expect(cases.length - valid.length).toBeGreaterThan(valid.length);
  });
});

describe.each([
  ['JobResponse', 'isJobResponse'],
  ['CloudToDeviceMethodRequest', 'isCloudToDeviceMethodRequest'],
] as const)('the hand-written guards of %s', (entity, guard) => {
  const { arbitrary, schema } = entityOf(entity);

  it('accept generated values', () => {
    fc.assert(
      fc.property(arbitrary, (value) => {
        expect(agreedVerdict(guard, value)).toBe(true);
      }),
    );
  });

  it('agree on valid values with one mutation', () => {
    fc.assert(
      fc.property(arbitrary, jsonMutationArbitrary(), (value, mutate) => {
        agreedVerdict(guard, mutate(throughJson(value) as Json));
      }),
    );
  });

  it('agree on arbitrary values', () => {
    fc.assert(
      fc.property(fc.oneof(anythingArbitrary(), shapedArbitrary(schema)), (value) => {
        agreedVerdict(guard, value);
      }),
    );
  });
});
