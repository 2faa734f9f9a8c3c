import { equal } from 'node:assert/strict';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entities } from '../../support/entities.js';
import { oracleOf } from './index.js';
import { sampleArbitrary } from './mutations.js';

// How many values each guard judges; far more in `npm run test:long`, which then tells what came of it.
const { ORACLE_RUNS } = process.env;
const RUNS = Number(ORACLE_RUNS ?? 2000);

/** What a hub returns here is free in most places, so that few changes make it illegal. */
const TOLERANT = ['CloudToDeviceMethod', 'Twin', 'TwinProperties'];

describe.each(entities)('the guards of $name', ({ name, arbitrary, is, validate }) => {
  it('judge as the oracle does, legal values and near misses', () => {
    const oracle = oracleOf(name);
    const samples = sampleArbitrary(arbitrary);
    const count = { accepted: 0, refused: 0, mutants: 0, refusedMutants: 0 };
    fc.assert(
      fc.property(samples, ({ value, isMutant }) => {
        const expected = oracle(value);
        const verdict = is(value);
        equal(verdict, expected, `the guard says ${verdict}, the oracle ${expected}`);
        equal(validate(value).ok, expected, `validate differs from the oracle's ${expected}`);
        count[verdict ? 'accepted' : 'refused'] += 1;
        if (isMutant) count.mutants += 1;
        if (isMutant && !verdict) count.refusedMutants += 1;
      }),
      { numRuns: RUNS },
    );
    const { accepted, refused, mutants, refusedMutants } = count;
    if (ORACLE_RUNS !== undefined) {
      console.log(
        `${name}: ${accepted + refused} judged, ${accepted} accepted, ${refused} refused; ` +
          `of ${mutants} near misses ${refusedMutants} refused`,
      );
    }
    expect(accepted + refused).toBe(RUNS);
    // To agree on one verdict alone would say little.
    const least = TOLERANT.includes(name) ? 0.1 : 0.2;
    expect(Math.min(accepted, refused) / RUNS).toBeGreaterThan(least);
  });
});
