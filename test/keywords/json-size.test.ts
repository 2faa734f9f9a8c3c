import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitsJsonSize } from '../../src/keywords/json-size.js';
import { jsonNumberBytes, jsonStringBytes } from '../../src/keywords/json-text.js';

const bytesOf = (value: unknown) => Buffer.byteLength(JSON.stringify(value));

const anyString = fc.string({
  unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
});

/** Decimals of all lengths, and the numbers next to them. */
const anyFraction = fc
  .tuple(fc.maxSafeInteger(), fc.integer({ min: 0, max: 22 }), fc.integer({ min: -2, max: 2 }))
  .map(([digits, power, ulps]) => (digits / 10 ** power) * (1 + ulps * Number.EPSILON));

test('jsonStringBytes returns the bytes that JSON.stringify writes', () => {
  fc.assert(
    fc.property(anyString, (value) => {
      expect(jsonStringBytes(value)).toBe(bytesOf(value));
      // Engines test long strings by a pattern.
      const long = 'x'.repeat(30) + value;
      expect(jsonStringBytes(long)).toBe(bytesOf(long));
    }),
  );
  for (let unit = 0; unit <= 0xffff; unit += unit < 0x100 ? 1 : 37) {
    const value = String.fromCharCode(unit);
    expect(jsonStringBytes(value), `U+${unit.toString(16)}`).toBe(bytesOf(value));
  }
});

const ENDS = ['\u07ff', '\u0800', '\ud7ff', '\ud800', '\udbff', '\udc00', '\udfff', '\ue000'];

test.each([...ENDS, 'x\udc00', 'xx\udc00', 'xxx\udc00', '\ud800x\udc00', '\ud800\udc00\udc00'])(
  'jsonStringBytes returns them for %j, at the end of a range',
  (value) => {
    expect(jsonStringBytes(value)).toBe(bytesOf(value));
  },
);

test('jsonNumberBytes returns the bytes that JSON.stringify writes', () => {
  const numbers = fc.oneof(
    fc.double({ noDefaultInfinity: true, noNaN: true }),
    fc.maxSafeInteger(),
    fc.integer({ min: 0, max: 22 }).map((power) => 10 ** power),
    fc.integer({ min: 0, max: 22 }).map((power) => 1 - 10 ** power),
    anyFraction,
    fc
      .tuple(fc.integer({ min: 0, max: 1e13 }), fc.integer({ min: 1, max: 5 }))
      .map(([digits, decimals]) => digits / 10 ** decimals),
  );
  fc.assert(
    fc.property(numbers, (value) => {
      expect(jsonNumberBytes(value, true)).toBe(bytesOf(value));
      expect(jsonNumberBytes(value, false)).toBeGreaterThanOrEqual(bytesOf(value));
    }),
  );
  expect(jsonNumberBytes(-0, true)).toBe(1);
  for (let power = 1; power < 21; power++) {
    for (const value of [10 ** power - 1, 10 ** power, -(10 ** power)]) {
      expect(jsonNumberBytes(value, false)).toBe(bytesOf(value));
    }
  }
});

test.each([
  // With 15 and 16 digits, with 17, and around the numbers for which decimals cannot be tried.
  ...[0.1, 0.1 + 0.2, 1 / 3, 21.5, 123_456_789.012_345, 1.1e-6, 0.999_999_999_999_999_9],
  ...[9.007_199_254_740_991, 9.007_199_254_740_994, 9.5, 999_999_999_999_999.9, 4.5e15 + 0.5],
  ...[1e-6, 9.999_999_999_999e-7, 1e21, 5e-324, Number.MAX_VALUE, 1e15 + 0.125, 2 ** 50 - 0.25],
])('jsonNumberBytes returns the bytes of %d and of its negative', (value) => {
  expect(jsonNumberBytes(value, true)).toBe(bytesOf(value));
  expect(jsonNumberBytes(-value, true)).toBe(bytesOf(-value));
});

test.each([0.5, 0.25, 0.125, 0.0625, 0.0001, 0.3, 4.35, 1.005, 8.0625, 99_999_999_999.75, 7.1])(
  'jsonNumberBytes is exact for %d, and takes it for one of four decimals otherwise',
  (value) => {
    const [digits] = String(value).split('.') as [string];
    for (const number of [value, -value]) {
      expect(jsonNumberBytes(number, true)).toBe(bytesOf(number));
      expect(jsonNumberBytes(number, false)).toBe(digits.length + 5 + (number < 0 ? 1 : 0));
    }
  },
);

test.each([
  [0.162_51, 20],
  [0.062_51, 25],
  [100_000_000_000.5, 20],
  [0.000_01, 25],
  [1e21, 25],
])('jsonNumberBytes bounds %d by %i otherwise', (value, bound) => {
  expect(jsonNumberBytes(value, false)).toBe(bound);
});

test('fitsJsonSize accepts the size of JSON.stringify, and rejects one byte less', () => {
  const value = fc.oneof(
    fc.jsonValue({ maxDepth: 5 }),
    fc.object({
      values: [
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        anyString,
        fc.constant(undefined),
      ],
    }),
  );
  fc.assert(
    fc.property(value, (any) => {
      // The round trip replaces undefined in arrays, which fitsJsonSize rejects.
      const json = JSON.parse(JSON.stringify(any));
      expect(fitsJsonSize(json, bytesOf(json))).toBe(true);
      expect(fitsJsonSize(json, bytesOf(json) - 1)).toBe(false);
    }),
  );
});

test('fitsJsonSize is exact for limits of a few bytes', () => {
  for (const value of [5, 0.5, '', 'é', [], {}, { a: 5 }, [1, 2], { '': 1, b: 0.25 }]) {
    expect(fitsJsonSize(value, bytesOf(value)), JSON.stringify(value)).toBe(true);
    expect(fitsJsonSize(value, bytesOf(value) - 1), JSON.stringify(value)).toBe(false);
  }
});

test('fitsJsonSize stops at a value that is far too large', () => {
  let reads = 0;
  const long = { a: 'x'.repeat(100) };
  const counted = Object.defineProperty({ b: 1 }, 'c', { enumerable: true, get: () => ++reads });
  expect(fitsJsonSize([long, counted], 50)).toBe(false);
  expect(reads).toBe(0);
});

test('fitsJsonSize does not count undefined properties', () => {
  expect(fitsJsonSize({ a: undefined, b: 1, c: undefined }, 7)).toBe(true);
  expect(fitsJsonSize({ a: undefined, b: 1, c: undefined }, 6)).toBe(false);
});

test('fitsJsonSize counts nesting that is too deep for recursion', () => {
  let value: unknown = 1;
  for (let level = 0; level < 60_000; level++) value = level % 2 === 0 ? [value] : { '': value };
  const bytes = 30_000 * 2 + 30_000 * 5 + 1;
  expect(fitsJsonSize(value, bytes)).toBe(true);
  expect(fitsJsonSize(value, bytes - 1)).toBe(false);
});

test('fitsJsonSize rejects values that are not JSON values, at every depth', () => {
  let value: unknown = Number.NaN;
  for (let level = 0; level < 1000; level++) value = [value];
  expect(fitsJsonSize(value, 1_000_000)).toBe(false);
  expect(fitsJsonSize(undefined, 1_000_000)).toBe(false);
  expect(fitsJsonSize([undefined], 1_000_000)).toBe(false);
});

test('fitsJsonSize counts the quotes and the comma of empty strings', () => {
  expect(fitsJsonSize(new Array(43_690).fill(''), 131_072)).toBe(true);
  expect(fitsJsonSize(new Array(43_691).fill(''), 131_072)).toBe(false);
});

test('fitsJsonSize counts the quotes of a string', () => {
  expect(fitsJsonSize('x'.repeat(131_070), 131_072)).toBe(true);
  expect(fitsJsonSize('x'.repeat(131_071), 131_072)).toBe(false);
  expect(fitsJsonSize('x'.repeat(131_072), 131_072)).toBe(false);
});
