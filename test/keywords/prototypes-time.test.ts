// Prototypes that a program shares among many objects. Values from JSON have none of them.

import { expect, test } from 'vitest';
import {
  isCloudToDeviceMethodRequest,
  isTwin,
  validateJobRequest,
  validateTwin,
} from '../../src/index.js';

const MAX_MILLISECONDS = 1500;

/** An object whose 100,000 properties no loop shows, but each loop lists. */
const heavy = Object.create(null);
for (let index = 0; index < 100_000; index++) {
  Object.defineProperty(heavy, `k${index}`, { value: 1 });
}

function timeOf(run: () => void): number {
  const { user } = process.cpuUsage();
  run();
  return (process.cpuUsage().user - user) / 1000;
}

test('objects with a heavy prototype are checked quickly', () => {
  const value = Array.from({ length: 200 }, () => Object.create(heavy));
  const time = timeOf(() => {
    expect(isTwin({ tags: { a: value } })).toBe(true);
    expect(validateTwin({ tags: { a: [...value, 1n] } }).ok).toBe(false);
    expect(isCloudToDeviceMethodRequest({ methodName: 'a', payload: value })).toBe(true);
  });
  expect(time).toBeLessThan(MAX_MILLISECONDS);
});

test.each([
  ['a buffer', () => Buffer.alloc(5_000_000)],
  ['a boxed string', () => new String('x'.repeat(1_000_000))],
])('a job request that is %s is rejected quickly', (_what, create) => {
  const value = create();
  const time = timeOf(() => expect(validateJobRequest(value).ok).toBe(false));
  expect(time).toBeLessThan(MAX_MILLISECONDS);
});

test('instances of classes are valid, with the properties that JSON writes', () => {
  class Tags {
    site = 'Lyon';
    get floor(): number {
      return 3;
    }
  }
  class MoreTags extends Tags {
    ring = 1;
  }
  expect(isTwin({ tags: new MoreTags() })).toBe(true);
  expect(isTwin({ tags: { a: Object.create({ 'a.b': 1 }) } })).toBe(true);
  const invalid = Object.assign(new MoreTags(), { 'a.b': 1 });
  expect(validateTwin({ tags: invalid })).toMatchObject({ issues: [{ path: ['tags', 'a.b'] }] });
});

test.each([
  ['a Map', () => new Map()],
  ['a Date', () => new Date(0)],
  ['an object with toJSON', () => ({ toJSON: () => ({}) })],
  ['an instance of a class with toJSON', () => Object.create({ toJSON: () => ({}) })],
])('%s is invalid after an instance of a class, and if it is shared', (_what, create) => {
  const value = create();
  const instance = Object.create({ a: 1 });
  for (const list of [
    [instance, value],
    Array(9).fill(value),
    [instance, instance, value, value],
  ]) {
    expect(isTwin({ tags: { list } })).toBe(false);
    expect(validateTwin({ tags: { list } }).ok).toBe(false);
    expect(isCloudToDeviceMethodRequest({ methodName: 'a', payload: list })).toBe(false);
  }
});
