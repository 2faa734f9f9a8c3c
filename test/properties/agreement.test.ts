import { ok } from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'vitest';
import { agreedVerdict } from '../support/agreement.js';
import { anythingArbitrary, shapedArbitrary } from '../support/anything.js';
import { compileAll } from '../support/compiled.js';
import { entities } from '../support/entities.js';
import { deepFreeze, type Json, throughJson } from '../support/json.js';
import { mutationArbitrary } from '../support/mutate.js';
import { runs } from '../support/runs.js';

describe.each(entities)('the boolean check, the explaining one and Ajv, of $name', (entity) => {
  const compiled = compileAll(entity.schema);

  /** On frozen values, so that none of them could change what it judges. */
  function expectOneVerdict(json: Json) {
    const verdict = agreedVerdict(entity, deepFreeze(json));
    for (const validate of compiled) ok(validate(json) === verdict, 'Ajv differs from the guards');
  }

  it('agree on what is legal', () => {
    fc.assert(
      fc.property(entity.arbitrary, (value) => expectOneVerdict(throughJson(value) as Json)),
      { numRuns: runs(0.25) },
    );
  });

  it('agree on what differs from something legal in one respect', () => {
    fc.assert(
      fc.property(entity.arbitrary, mutationArbitrary(), (value, mutate) =>
        expectOneVerdict(mutate(throughJson(value) as Json)),
      ),
    );
  });

  it('agree on any JSON value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => expectOneVerdict(value as Json)),
      { numRuns: runs(0.5) },
    );
  });

  it('agree on anything at all, and Ajv on what of it comes through JSON', () => {
    const value = fc.oneof(anythingArbitrary(), shapedArbitrary(entity.schema));
    fc.assert(
      fc.property(value, (anything) => {
        agreedVerdict(entity, anything);
        const json = throughJson(anything);
        if (json !== undefined) expectOneVerdict(json);
      }),
    );
  });
});
