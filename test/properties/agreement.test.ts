import { equal } from 'node:assert/strict';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anythingArbitrary, shapedArbitrary } from '../support/anything.js';
import { compileAll } from '../support/compiled.js';
import { entities } from '../support/entities.js';
import { deepFreeze, type Json, throughJson } from '../support/json.js';
import { jsonMutationArbitrary, mutationArbitrary } from '../support/mutate.js';
import { runs } from '../support/runs.js';
import { oracleOf } from './oracle/index.js';
import { isAccepted } from './result.js';

// The number of values per entity; `npm run test:long` has far more, and prints the results.
const { ORACLE_RUNS } = process.env;
const RUNS = Number(ORACLE_RUNS ?? runs(10));

describe.each([...entities])('the guards of $name', (entity) => {
  it('agree with the oracle on valid values, and on values with one change', () => {
    const oracle = oracleOf(entity.name);
    const unchanged = fc.constant(undefined);
    const change = fc.oneof(unchanged, mutationArbitrary());
    const count = { accepted: 0, changed: 0, rejectedChanged: 0 };
    fc.assert(
      fc.property(entity.arbitrary, change, (valid, mutate) => {
        const value = mutate === undefined ? valid : mutate(valid);
        const accepted = oracle(value);
        equal(entity.is(value), accepted, `the oracle says ${accepted}`);
        equal(entity.validate(value).ok, accepted, `validate: the oracle says ${accepted}`);
        if (accepted) count.accepted += 1;
        if (mutate !== undefined) count.changed += 1;
        if (mutate !== undefined && !accepted) count.rejectedChanged += 1;
      }),
      { numRuns: RUNS },
    );
    const { accepted, changed, rejectedChanged } = count;
    if (ORACLE_RUNS !== undefined) {
      console.log(
        `${entity.name}: ${RUNS} values, ${accepted} accepted, ${RUNS - accepted} rejected; ` +
          `${rejectedChanged} of ${changed} changed values rejected`,
      );
    }
    // Agreement says little if nearly all results are the same.
    expect(Math.min(accepted, RUNS - accepted) / RUNS).toBeGreaterThan(0.1);
  });

  const compiled = compileAll(entity.schema);

  /** Freezes the value, so that no validator can change it. */
  function expectAgreement(value: Json) {
    const accepted = isAccepted(entity, deepFreeze(value));
    for (const validate of compiled) equal(validate(value), accepted, 'Ajv disagrees');
  }

  it('agree with Ajv and the compiled validators on JSON values', () => {
    const valid = entity.arbitrary.map((value) => throughJson(value) as Json);
    const changed = fc
      .tuple(valid, jsonMutationArbitrary())
      .map(([value, mutate]) => mutate(value));
    const value = fc.oneof(
      { weight: 1, arbitrary: valid },
      { weight: 4, arbitrary: changed },
      { weight: 2, arbitrary: fc.jsonValue() as fc.Arbitrary<Json> },
    );
    fc.assert(fc.property(value, expectAgreement), { numRuns: runs(1.75) });
  });

  it('agree on any JavaScript value, and with Ajv on the JSON value made of it', () => {
    const value = fc.oneof(anythingArbitrary(), shapedArbitrary(entity.schema));
    fc.assert(
      fc.property(value, (anything) => {
        isAccepted(entity, anything);
        const json = throughJson(anything);
        if (json !== undefined) expectAgreement(json);
      }),
    );
  });
});
