import { expect, test } from 'vitest';
import { accepts, acceptsBy } from './validators.js';

/** A value of each fault that a validator has: the other one is relied on there, and must be right. */
const LONE_SURROGATE = { id: 'j', 'api-version': '2021-04-12', '\ud800': 1 };
const DEEP = Array.from({ length: 5000 }).reduce<unknown>((inner) => [inner], 0);

test('a lone surrogate in a name is judged by one validator alone', () => {
  expect(acceptsBy('cfworker', 'CancelJobParameters', LONE_SURROGATE)).toBeUndefined();
  expect(accepts('CancelJobParameters', LONE_SURROGATE)).toBe(false);
});

test('a value that nests thousands deep is judged by the other one alone', () => {
  expect(acceptsBy('hyperjump', 'Twin', { tags: { a: DEEP } })).toBeUndefined();
  expect(accepts('Twin', { tags: { a: DEEP } })).toBe(false);
});

test('nobody judges by a file that is not there', () => {
  expect(() => accepts('NoEntity', 1)).toThrow('no file for NoEntity');
});
