import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choicesArbitrary, chooserOf } from './chooser.js';
import { mutantArbitrary } from './mutations.js';
import { choosePlace, DROPPED, type Place, valueWith } from './places.js';

const VALUE = { a: [1, { b: 'x' }], c: null, $metadata: { d: { e: [true] } } };

const LEVEL_10 = [[[[[[[[[['deep']]]]]]]]]];

function pathOf({ holder, step }: Place): string {
  return holder === undefined ? '' : `${pathOf(holder)}/${step}`;
}

/** Always the same choices: in others, what is rare may be absent. */
const draws = fc.sample(choicesArbitrary(), { numRuns: 2000, seed: 1 });

describe('what is changed', () => {
  it('stands in any place of the value, the value itself too', () => {
    const paths = new Set(draws.map((numbers) => pathOf(choosePlace(VALUE, chooserOf(numbers)))));
    const inMetadata = ['', '/d', '/d/e', '/d/e/0'].map((path) => `/$metadata${path}`);
    const others = ['', '/a', '/a/0', '/a/1', '/a/1/b', '/c'];
    expect([...paths].sort()).toEqual([...inMetadata, ...others].sort());
  });

  it('stands in the deepest place about as often as in others', () => {
    const places = draws.map((numbers) => choosePlace(LEVEL_10, chooserOf(numbers)));
    expect(places.filter(({ value }) => value === 'deep').length).toBeGreaterThan(100);
  });

  it('is all that is changed', () => {
    const place = { holder: { value: VALUE.a, holder: { value: VALUE }, step: 'a' }, step: '1' };
    const { c, $metadata } = VALUE;
    expect(valueWith({ ...place, value: VALUE.a[1] }, 2)).toEqual({ a: [1, 2], c, $metadata });
    expect(valueWith({ ...place, value: VALUE.a[1] }, DROPPED)).toEqual({ a: [1], c, $metadata });
    expect(VALUE.a).toEqual([1, { b: 'x' }]);
  });

  it('is chosen by numbers alone, so that a failure can be replayed', () => {
    const sample = () => fc.sample(mutantArbitrary(fc.constant(VALUE)), { numRuns: 200, seed: 1 });
    expect(sample()).toEqual(sample());
    expect(() => chooserOf([]).below(2)).toThrow('More choices');
  });
});
