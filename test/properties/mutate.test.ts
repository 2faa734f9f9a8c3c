import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mutationArbitrary } from '../support/mutate.js';
import { placesOf, valueAt } from '../support/walk.js';

const VALUE = { a: [1, { b: 'x' }], c: null, $metadata: { d: { e: [true] } } };
const DEEP = [[[[[[[[[['deep']]]]]]]]]];

const sampleOf = (value: unknown, numRuns: number) =>
  fc.sample(mutationArbitrary(), { numRuns, seed: 1 }).map((mutate) => mutate(value));

it('mutationArbitrary changes every place of a value, also the root, and not the value itself', () => {
  const before = structuredClone(VALUE);
  const mutated = sampleOf(VALUE, 2000);
  for (const { path, value } of placesOf(VALUE)) {
    expect(mutated.some((one) => !isDeepStrictEqual(valueAt(one, path), value))).toBe(true);
  }
  expect(mutated).toContain(undefined);
  expect(VALUE).toEqual(before);
});

it('mutationArbitrary changes a deep place about as often as others', () => {
  const path = Array(9).fill(0);
  const mutated = sampleOf(DEEP, 2000).map((one) => valueAt(one, path));
  const count = mutated.filter((inner) => Array.isArray(inner) && inner[0] !== 'deep').length;
  expect(count).toBeGreaterThan(100);
});

it('mutationArbitrary makes the same changes for the same seed', () => {
  expect(sampleOf(VALUE, 200)).toEqual(sampleOf(VALUE, 200));
});
