// Standard Schemas agree with the guards on hostile inputs and do not throw.

import { describe, expect, test } from 'vitest';
import { isTwin, isTwinPatch } from '../../src/index.js';
import { validateTwinOf, validateTwinPatchOf } from '../../src/standard/index.js';
import * as inputs from '../adversarial/inputs/index.js';
import { entities } from '../support/entities.js';
import { standardOf, unchanged } from './support.js';

/** Small inputs, without prototype pollution, which breaks the test runner. */
const small = [
  ...inputs.scalarInputs,
  ...inputs.objectInputs,
  ...inputs.prototypeInputs,
  ...inputs.toJsonInputs,
  ...inputs.hiddenInputs,
  ...inputs.getterInputs,
  ...inputs.proxyInputs,
  ...inputs.cycleInputs,
  ...inputs.forgedInputs,
  ...inputs.nameInputs,
];

describe.each(small)('$name', ({ make, hasState }) => {
  test('gives the result of the guard for each entity', () => {
    const shared = make();
    const next = () => (hasState ? make() : shared);
    for (const { name, is } of entities) {
      const { issues } = standardOf(name)['~standard'].validate(next());
      expect(issues === undefined, name).toBe(is(next()));
    }
  });

  test('gives a result for a twin or patch with section schemas', () => {
    const schemas = { tags: unchanged, desired: unchanged };
    const value = make();
    if (!isTwin(value)) expect(validateTwinOf(schemas)(make()).issues).toBeDefined();
    else expect(() => validateTwinOf(schemas)(make())).not.toThrow();
    if (!isTwinPatch(value)) expect(validateTwinPatchOf(schemas)(make()).issues).toBeDefined();
    else expect(() => validateTwinPatchOf(schemas)(make())).not.toThrow();
  });
});
