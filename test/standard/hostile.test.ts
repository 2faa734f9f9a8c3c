// What breaks naive validators is judged by the Standard Schemas as it is by the guards, and throws nothing.

import { describe, expect, test } from 'vitest';
import { isTwin, isTwinPatch } from '../../src/index.js';
import { validateTwinOf, validateTwinPatchOf } from '../../src/standard/index.js';
import * as inputs from '../adversarial/inputs/index.js';
import { entities } from '../support/entities.js';
import { asItIs } from './section-schemas.js';
import { standardOf } from './support.js';

/** Those that are small; pollution is left out, since no test would work meanwhile. */
const small = [
  ...inputs.scalarInputs,
  ...inputs.objectInputs,
  ...inputs.prototypeInputs,
  ...inputs.toJsonInputs,
  ...inputs.hiddenInputs,
  ...inputs.getterInputs,
  ...inputs.proxyInputs,
  ...inputs.cycleInputs,
];

describe.each(small)('$name', ({ make, hasState }) => {
  test('has the verdict of its guard, by each entity', () => {
    const shared = make();
    const next = () => (hasState ? make() : shared);
    for (const { name, is } of entities) {
      const { issues } = standardOf(name)['~standard'].validate(next());
      expect(issues === undefined, name).toBe(is(next()));
    }
  });

  test('has a verdict as a twin or a patch whose sections have schemas', () => {
    const schemas = { tags: asItIs, desired: asItIs };
    const value = make();
    if (!isTwin(value)) expect(validateTwinOf(schemas)(make()).issues).toBeDefined();
    else expect(() => validateTwinOf(schemas)(make())).not.toThrow();
    if (!isTwinPatch(value)) expect(validateTwinPatchOf(schemas)(make()).issues).toBeDefined();
    else expect(() => validateTwinPatchOf(schemas)(make())).not.toThrow();
  });
});
