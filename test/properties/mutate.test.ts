import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeAt, choicesOf, choosePath, mutationArbitrary } from '../support/mutate.js';

const VALUE = { a: [1, { b: 'x' }], c: null, $metadata: { d: { e: [true] } } };
const seeds = Array.from({ length: 2000 }, (_, seed) => seed);

describe('choosePath', () => {
  it('chooses every place of the value, also the root', () => {
    const paths = new Set(seeds.map((seed) => choosePath(VALUE, choicesOf(seed)).join('/')));
    const inMetadata = ['', '/d', '/d/e', '/d/e/0'].map((path) => `$metadata${path}`);
    expect([...paths].sort()).toEqual(['', 'a', 'a/0', 'a/1', 'a/1/b', 'c', ...inMetadata].sort());
  });

  it('chooses a deep place about as often as others', () => {
    const deep = [[[[[[[[[['deep']]]]]]]]]];
    const paths = seeds.map((seed) => choosePath(deep, choicesOf(seed)));
    expect(paths.filter(({ length }) => length === 10).length).toBeGreaterThan(100);
  });
});

describe('changeAt', () => {
  it('changes one place of a copy', () => {
    const { c, $metadata } = VALUE;
    expect(changeAt(VALUE, ['a', '1'], () => 2)).toEqual({ a: [1, 2], c, $metadata });
    expect(VALUE.a).toEqual([1, { b: 'x' }]);
  });
});

describe('mutationArbitrary', () => {
  it('makes the same changes for the same seed', () => {
    const sample = () =>
      fc.sample(mutationArbitrary(), { numRuns: 200, seed: 1 }).map((mutate) => mutate(VALUE));
    expect(sample()).toEqual(sample());
  });
});
