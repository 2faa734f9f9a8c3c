import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitsJsonSize } from '../../src/keywords/json-size.js';
import { jsonNumberBytes, jsonStringBytes } from '../../src/keywords/json-text.js';

const bytesOf = (value: unknown) => Buffer.byteLength(JSON.stringify(value));

const text = fc.string({
  unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
});

test('the bytes of a string are those that JSON.stringify writes', () => {
  fc.assert(
    fc.property(text, (value) => {
      expect(jsonStringBytes(value)).toBe(bytesOf(value));
    }),
  );
  for (let unit = 0; unit <= 0xffff; unit += unit < 0x100 ? 1 : 37) {
    const value = String.fromCharCode(unit);
    expect(jsonStringBytes(value), `U+${unit.toString(16)}`).toBe(bytesOf(value));
  }
});

test.each(['\u07ff', '\u0800', '\ud7ff', '\ud800', '\udbff', '\udc00', '\udfff', '\ue000'])(
  'the bytes of %j, at the end of a range, are so too',
  (value) => {
    expect(jsonStringBytes(value)).toBe(bytesOf(value));
  },
);

test('the bytes of a number are those that JSON.stringify writes', () => {
  const numbers = fc.oneof(
    fc.double({ noDefaultInfinity: true, noNaN: true }),
    fc.maxSafeInteger(),
    fc.integer({ min: 0, max: 22 }).map((power) => 10 ** power),
    fc.integer({ min: 0, max: 22 }).map((power) => 1 - 10 ** power),
  );
  fc.assert(
    fc.property(numbers, (value) => {
      expect(jsonNumberBytes(value, true)).toBe(bytesOf(value));
    }),
  );
  expect(jsonNumberBytes(-0, true)).toBe(1);
});

test('a value fits its own size, and not one byte less', () => {
  const value = fc.oneof(
    fc.jsonValue({ maxDepth: 5 }),
    fc.object({
      values: [fc.double({ noNaN: true, noDefaultInfinity: true }), text, fc.constant(undefined)],
    }),
  );
  fc.assert(
    fc.property(value, (any) => {
      // An array cannot carry undefined, nor does it here: JSON.stringify is asked after a round trip.
      const json = JSON.parse(JSON.stringify(any));
      expect(fitsJsonSize(json, bytesOf(json))).toBe(true);
      expect(fitsJsonSize(json, bytesOf(json) - 1)).toBe(false);
    }),
  );
});

test('it is exact for limits so small that bounds are far above them', () => {
  for (const value of [5, 0.5, '', 'é', [], {}, { a: 5 }, [1, 2], { '': 1, b: 0.25 }]) {
    expect(fitsJsonSize(value, bytesOf(value)), JSON.stringify(value)).toBe(true);
    expect(fitsJsonSize(value, bytesOf(value) - 1), JSON.stringify(value)).toBe(false);
  }
});

test('what is far too large is told at the first walk, whatever follows', () => {
  let reads = 0;
  const long = { a: 'x'.repeat(100) };
  const counted = Object.defineProperty({ b: 1 }, 'c', { enumerable: true, get: () => ++reads });
  expect(fitsJsonSize([long, counted], 50)).toBe(false);
  expect(reads).toBe(0);
});

test('members that are undefined do not count', () => {
  expect(fitsJsonSize({ a: undefined, b: 1, c: undefined }, 7)).toBe(true);
  expect(fitsJsonSize({ a: undefined, b: 1, c: undefined }, 6)).toBe(false);
});

test('nesting far beyond what recursion bears is counted all the same', () => {
  let value: unknown = 1;
  for (let level = 0; level < 60_000; level++) value = level % 2 === 0 ? [value] : { '': value };
  const bytes = 30_000 * 2 + 30_000 * 5 + 1;
  expect(fitsJsonSize(value, bytes)).toBe(true);
  expect(fitsJsonSize(value, bytes - 1)).toBe(false);
});

test('what JSON cannot carry fits no size, however deep it stands', () => {
  let value: unknown = Number.NaN;
  for (let level = 0; level < 1000; level++) value = [value];
  expect(fitsJsonSize(value, 1_000_000)).toBe(false);
  expect(fitsJsonSize(undefined, 1_000_000)).toBe(false);
  expect(fitsJsonSize([undefined], 1_000_000)).toBe(false);
});

test('empty strings take two bytes each, and a comma', () => {
  expect(fitsJsonSize(new Array(43_690).fill(''), 131_072)).toBe(true);
  expect(fitsJsonSize(new Array(43_691).fill(''), 131_072)).toBe(false);
});

test('a string has its quotes beside its characters', () => {
  expect(fitsJsonSize('x'.repeat(131_070), 131_072)).toBe(true);
  expect(fitsJsonSize('x'.repeat(131_071), 131_072)).toBe(false);
  expect(fitsJsonSize('x'.repeat(131_072), 131_072)).toBe(false);
});
