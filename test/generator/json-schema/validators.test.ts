import { expect, test } from 'vitest';
import { accepts, acceptsBy } from './agreement.js';

/** Values that one validator cannot handle, even optimized. The other one must be right. */
const LONE_SURROGATE = { id: 'j', 'api-version': '2021-04-12', '\ud800': 1 };
const DEEP = Array.from({ length: 100_000 }).reduce<unknown>((inner) => [inner], 0);

test('acceptsBy returns undefined for a lone surrogate in a name, by cfworker', () => {
  expect(acceptsBy('cfworker', 'CancelJobParameters', LONE_SURROGATE)).toBeUndefined();
  expect(accepts('CancelJobParameters', LONE_SURROGATE)).toBe(false);
});

test('acceptsBy returns undefined for a value that nests thousands of levels deep, by hyperjump', () => {
  expect(acceptsBy('hyperjump', 'Twin', { tags: { a: DEEP } })).toBeUndefined();
  expect(accepts('Twin', { tags: { a: DEEP } })).toBe(false);
});

test('accepts throws an Error for an unknown entity', () => {
  expect(() => accepts('NoEntity', 1)).toThrow('no file for NoEntity');
});
