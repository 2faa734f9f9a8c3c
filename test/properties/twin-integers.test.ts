import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outermost, sectionPlaces } from '../support/places.js';
import { runs } from '../support/runs.js';
import { invalid, summarize } from './result.js';

/** Returns whether a number is valid, by its JSON text alone. */
function isValid(number: number): boolean {
  const text = JSON.stringify(number);
  if (!/^-?[0-9]+$/.test(text)) return true;
  const integer = BigInt(text);
  return integer >= -4_503_599_627_370_496n && integer <= 4_503_599_627_370_495n;
}

/** Returns the number and the nearest doubles on both sides. */
function neighbours(number: number): number[] {
  const double = new Float64Array([number]);
  const bits = new BigInt64Array(double.buffer);
  return [-2n, -1n, 0n, 1n, 2n].map((step) => {
    const next = new BigInt64Array([(bits[0] as bigint) + step]);
    return new Float64Array(next.buffer)[0] as number;
  });
}

const EDGES = [1, 2 ** 31, 2 ** 52, 2 ** 52 - 1, 2 ** 53, 1e15, 1e16, 2 ** 63, 1e20, 1e21, 1e22];
const edge = fc.constantFrom(
  ...EDGES.flatMap((number) => [...neighbours(number), ...neighbours(-number)]),
);
const number = fc.oneof(
  edge,
  fc.tuple(edge, fc.integer({ min: -3, max: 3 })).map(([around, step]) => around + step),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.double({ noNaN: true, min: -1e22, max: 1e22 }).map(Math.round),
  fc.maxSafeInteger(),
);

describe.each(outermost(sectionPlaces))('a number of $name', ({ path, validate }) => {
  const check = (value: number) => summarize(validate({ a: [{ n: value }] }));

  it.each([
    -4_503_599_627_370_496,
    4_503_599_627_370_495,
    0.5,
    -0,
    4_503_599_627_370_495.5,
    1e21,
    -1e21,
    Number.MAX_VALUE,
    Number.MIN_VALUE,
  ])('can be %d', (value) => {
    expect(check(value)).toBe('valid');
  });

  it.each([
    -4_503_599_627_370_497,
    4_503_599_627_370_496,
    2 ** 53,
    -(2 ** 53),
    999_999_999_999_999_900_000,
    -999_999_999_999_999_900_000,
  ])('cannot be %d', (value) => {
    expect(check(value)).toBe(invalid('twin-integer', [...path, 'a', 0, 'n']));
  });

  it('is rejected if and only if its JSON text is an integer outside of ±2^52', () => {
    fc.assert(
      fc.property(number, (value) => {
        const expected = isValid(value) ? 'valid' : invalid('twin-integer', [...path, 'a', 0, 'n']);
        expect(check(value)).toBe(expected);
      }),
      { numRuns: runs(2) },
    );
  });
});
