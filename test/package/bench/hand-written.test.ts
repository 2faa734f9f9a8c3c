// The guards written by hand are what ours are measured against: that says something only while both judge alike.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogCases } from '../../../bench/inputs/catalog.js';
import { mutantCases } from '../../../bench/inputs/generated.js';
import { inputs, refusals } from '../../../bench/inputs.js';
import { anythingArbitrary, shapedArbitrary } from '../../support/anything.js';
import { entityOf } from '../../support/entities.js';
import { type Json, throughJson } from '../../support/json.js';
import { mutationArbitrary } from '../../support/mutate.js';
import { runs } from '../../support/runs.js';
import { agreedVerdict } from './agreed-verdict.js';

describe('the guards written by hand', () => {
  it.each(inputs)('accept what is measured: $name', ({ guard, text, spoil }) => {
    const value = JSON.parse(text);
    expect(agreedVerdict(guard, value)).toBe(true);
    expect(agreedVerdict(guard, { ...value, ...spoil(value) })).toBe(false);
  });

  it.each(refusals)('refuse what is measured: $name', ({ guard, make }) => {
    expect(agreedVerdict(guard, make())).toBe(false);
  });

  it('agree on every fixture and near miss', () => {
    const cases = catalogCases();
    const legal = cases.filter(({ name, guard, value }) => agreedVerdict(guard, value, name));
    expect(legal.length).toBeGreaterThan(90);
    expect(cases.length - legal.length).toBeGreaterThan(180);
  });

  it('agree on each rule that is broken', () => {
    const cases = mutantCases(runs(0.05) + 1);
    const legal = cases.filter(({ name, guard, value }) => agreedVerdict(guard, value, name));
    expect(cases.length - legal.length).toBeGreaterThan(legal.length);
  });
});

describe.each([
  ['JobResponse', 'isJobResponse'],
  ['CloudToDeviceMethodRequest', 'isCloudToDeviceMethodRequest'],
] as const)('the guards of %s written by hand', (entity, guard) => {
  const { arbitrary, schema } = entityOf(entity);

  it('accept what is legal', () => {
    fc.assert(
      fc.property(arbitrary, (value) => {
        expect(agreedVerdict(guard, value)).toBe(true);
      }),
    );
  });

  it('agree on what differs from something legal in one respect', () => {
    fc.assert(
      fc.property(arbitrary, mutationArbitrary(), (value, mutate) => {
        agreedVerdict(guard, mutate(throughJson(value) as Json));
      }),
    );
  });

  it('agree on anything at all', () => {
    fc.assert(
      fc.property(fc.oneof(anythingArbitrary(), shapedArbitrary(schema)), (value) => {
        agreedVerdict(guard, value);
      }),
    );
  });
});
