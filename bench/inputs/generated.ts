// Values that are drawn, always the same: valid ones, and ones that differ from these in one place.

import fc from 'fast-check';
import { arbitraries } from '../../src/arbitraries/index.js';
import { mutations } from '../../test/properties/mutations/index.js';
import { type Json, throughJson } from '../../test/support/json.js';
import { mutationArbitrary } from '../../test/support/mutate.js';
import { type Case, inJob } from './catalog.js';
import type { GuardName } from './input.js';

const SEED = 20_260_302;

/** So many valid values, and as many that differ from such in one place, of each of the two entities. */
export function generatedCases(count: number): Case[] {
  const options = { seed: SEED, numRuns: count };
  return [
    ...drawn('isJobResponse', arbitraries.JobResponse(), options),
    ...drawn('isCloudToDeviceMethodRequest', arbitraries.CloudToDeviceMethodRequest(), options),
  ];
}

function drawn(
  guard: GuardName,
  arbitrary: fc.Arbitrary<unknown>,
  options: fc.Parameters<unknown>,
): Case[] {
  const json = arbitrary.map((value) => throughJson(value) as Json);
  const mutant = fc.tuple(json, mutationArbitrary()).map(([value, mutate]) => mutate(value));
  return [
    ...fc.sample(json, options).map((value) => ({ name: 'a valid value', guard, value })),
    ...fc.sample(mutant, options).map((value) => ({ name: 'one place differs', guard, value })),
  ];
}

/** So many values for each rule that can be broken in a job or in a method to call, what JSON cannot carry among them. */
export function mutantCases(count: number): Case[] {
  return mutations.flatMap(([name, entity, apply]) => {
    const place = inJob[entity];
    if (place === undefined && entity !== 'CloudToDeviceMethodRequest') return [];
    const guard: GuardName = place === undefined ? 'isCloudToDeviceMethodRequest' : 'isJobResponse';
    const whole = fc.tuple(arbitraries[entity](), fc.nat()).map(([valid, choice]) => {
      const { value } = apply(valid, choice);
      return place === undefined ? value : place(value);
    });
    return fc
      .sample<unknown>(whole, { seed: SEED, numRuns: count })
      .map((value) => ({ name: `${entity}: ${name}`, guard, value }));
  });
}
