import { expect, test } from 'vitest';
import { findNotJson } from '../../src/keywords/find-not-json.js';

test('every place is found where JSON cannot carry what stands there', () => {
  const value = {
    a: [1, Number.NaN, { b: () => 1 }],
    c: undefined,
    d: 'text',
    e: true,
    f: null,
    g: new Set(),
  };
  expect(findNotJson(value, 100).faults).toEqual([
    { path: ['a', 1], code: 'not-json', detail: 'NaN or Infinity' },
    { path: ['a', 2, 'b'], code: 'not-json', detail: 'a function' },
    { path: ['g'], code: 'not-json', detail: 'an object of type Set' },
  ]);
});

test('a value that is no object at all has the empty path', () => {
  expect(findNotJson(1n, 100).faults).toEqual([{ path: [], code: 'not-json', detail: 'a bigint' }]);
  expect(findNotJson(null, 100).faults).toEqual([]);
});

test('a reference that is shared is no cycle', () => {
  const shared = { a: 1 };
  expect(findNotJson([shared, shared, { shared }], 100).faults).toEqual([]);
});

test('a cycle is found at the place that leads back', () => {
  const value: Record<string, unknown> = { a: {} };
  value.b = [{ c: value }];
  expect(findNotJson(value, 100).faults).toEqual([
    { path: ['b', 0, 'c'], code: 'not-json', detail: 'a circular reference' },
  ]);
});

test('it goes no further than it may, and says so', () => {
  expect(findNotJson([1, 1, 1, Number.NaN], 3)).toEqual({ faults: [], isWhole: false });
  expect(findNotJson([1, 1, 1, Number.NaN], 4).faults).toHaveLength(1);
  // The last step leads out of the array.
  expect(findNotJson([1, 1, 1], 3).isWhole).toBe(false);
  expect(findNotJson([1, 1, 1], 4).isWhole).toBe(true);
});

test('a member that is undefined or inherited is left out, and an item that is undefined is not', () => {
  const value = { a: undefined, b: Object.create({ c: () => 1 }), d: [undefined] };
  expect(findNotJson(value, 100).faults).toEqual([
    { path: ['d', 0], code: 'not-json', detail: 'undefined or a hole in an array' },
  ]);
});
