// Values that are drawn, always the same: valid ones, and ones that differ from these in one place.

import fc from 'fast-check';
import { arbitraries } from '../../src/arbitraries/index.js';
import { violations } from '../../test/properties/violations.js';
import { type Json, throughJson } from '../../test/support/json.js';
import { jsonMutationArbitrary } from '../../test/support/mutate.js';
import { smallest } from '../../test/support/places.js';
import type { Case } from './catalog.js';
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
  const mutant = fc
    .tuple(json, jsonMutationArbitrary())
    .map(([value, mutate]) => mutate(value))
    // Some libraries skip an own property `__proto__`, and do not see a mutation inside.
    .filter((value) => !`${JSON.stringify(value)}`.includes('"__proto__"'));
  return [
    ...fc.sample(json, options).map((value) => ({ name: 'a valid value', guard, value })),
    ...fc.sample(mutant, options).map((value) => ({ name: 'one place differs', guard, value })),
  ];
}

/** Invalid values, at least one for each rule of the two entities, and values that JSON cannot represent. */
export function violationCases(): Case[] {
  return violations.flatMap(({ name, place, apply, isSlow }) => {
    const { entity, schema } = place;
    if (isSlow || (entity !== 'JobResponse' && entity !== 'CloudToDeviceMethodRequest')) {
      return [];
    }
    return { name, guard: `is${entity}`, value: apply(place.put(smallest(schema))) };
  });
}
