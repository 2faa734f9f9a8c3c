import { expect, test } from 'vitest';
import { findNotJson } from '../../src/keywords/find-not-json.js';

test('findNotJson finds every value that is not a JSON value', () => {
  const value = {
    a: [1, Number.NaN, { b: () => 1 }],
    c: undefined,
    d: 'a',
    e: true,
    f: null,
    g: new Set(),
    h: new Date(0),
    i: Symbol('a'),
    j: new (class {
      toJSON() {
        return 1;
      }
    })(),
  };
  expect(findNotJson(value, 100).faults).toEqual([
    { path: ['a', 1], code: 'not-json', detail: 'NaN or Infinity' },
    { path: ['a', 2, 'b'], code: 'not-json', detail: 'a function' },
    { path: ['g'], code: 'not-json', detail: 'an object of type Set' },
    { path: ['h'], code: 'not-json', detail: 'an object of type Date' },
    { path: ['i'], code: 'not-json', detail: 'a symbol' },
    { path: ['j'], code: 'not-json', detail: 'an object with a toJSON method' },
  ]);
});

test('findNotJson returns the empty path for a scalar', () => {
  expect(findNotJson(1n, 100).faults).toEqual([{ path: [], code: 'not-json', detail: 'a bigint' }]);
  expect(findNotJson(null, 100).faults).toEqual([]);
});

test('findNotJson accepts shared references', () => {
  const shared = { a: 1 };
  expect(findNotJson([shared, shared, { shared }], 100).faults).toEqual([]);
});

test('findNotJson finds a cycle at the reference that closes it', () => {
  const value: Record<string, unknown> = { a: {} };
  value.b = [{ c: value }];
  expect(findNotJson(value, 100).faults).toEqual([
    { path: ['b', 0, 'c'], code: 'not-json', detail: 'a circular reference' },
  ]);
});

test('findNotJson stops after the given number of steps, and returns that it did', () => {
  expect(findNotJson([1, 1, 1, Number.NaN], 3)).toEqual({ faults: [], isWhole: false });
  expect(findNotJson([1, 1, 1, Number.NaN], 5).faults).toHaveLength(1);
  // Leaving the array is a step too.
  expect(findNotJson([1, 1, 1], 3).isWhole).toBe(false);
  expect(findNotJson([1, 1, 1], 4).isWhole).toBe(true);
  // A property is 10 steps, since it takes at least 5 bytes; one that JSON omits is 1.
  expect(findNotJson({ a: 1, b: undefined, c: 1 }, 21).isWhole).toBe(false);
  expect(findNotJson({ a: 1, b: undefined, c: 1 }, 22).isWhole).toBe(true);
});

test('findNotJson accepts 131,072 properties that JSON omits, and reports more', () => {
  const omitted = Object.fromEntries(
    Array.from({ length: 131_072 }, (_, index) => [index, undefined]),
  );
  expect(findNotJson(omitted, 200_000)).toEqual({ faults: [], isWhole: true });
  const detail = 'a value with more than 131072 undefined properties';
  const { faults } = findNotJson({ ...omitted, a: undefined, b: 1n }, 200_000);
  expect(faults).toMatchObject([{ code: 'not-json', detail }]);
});

test('findNotJson lists no more names than it visits', () => {
  let descriptors = 0;
  const getOwnPropertyDescriptor = (target: object, name: PropertyKey) => {
    descriptors++;
    return Object.getOwnPropertyDescriptor(target, name);
  };
  const value = new Proxy({ a: 1, b: 1, c: 1, d: 1, e: 1 }, { getOwnPropertyDescriptor });
  expect(findNotJson(value, 2)).toEqual({ faults: [], isWhole: false });
  const few = descriptors;
  findNotJson(value, 100);
  expect(descriptors - few).toBeGreaterThan(few);
});

test('findNotJson says if it stopped after a fault', () => {
  const fault = { path: [0], code: 'not-json', detail: 'undefined or a hole in an array' };
  const truncated = { path: [], code: 'truncated', detail: 1 };
  const value = [undefined, 1, 1, Number.NaN];
  expect(findNotJson(value, 3)).toEqual({ faults: [fault, truncated], isWhole: false });
  expect(findNotJson([undefined, 1, 1], 3)).toEqual({ faults: [fault, truncated], isWhole: false });
  expect(findNotJson([undefined, 1, 1], 4)).toEqual({ faults: [fault], isWhole: true });
});

test('findNotJson ignores undefined and inherited properties, but not undefined items', () => {
  const value = { a: undefined, b: Object.create({ c: () => 1 }), d: [undefined] };
  expect(findNotJson(value, 100).faults).toEqual([
    { path: ['d', 0], code: 'not-json', detail: 'undefined or a hole in an array' },
  ]);
});

test('findNotJson finds a boxed number that looks like a plain object', () => {
  const boxed = Object.defineProperty(Object(1), Symbol.toStringTag, { value: 'Object' });
  Object.setPrototypeOf(boxed, Object.prototype);
  expect(findNotJson({ a: boxed }, 100).faults).toMatchObject([{ path: ['a'], code: 'not-json' }]);
});
