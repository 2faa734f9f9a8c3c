import { expect, test, vi } from 'vitest';
import { createKeyCache, lookUp } from '../../src/keywords/key-cache.js';

/** Keys whose number is their length, and the keys that were worked on. */
function lengths() {
  const worked: string[] = [];
  const keys = createKeyCache((key) => {
    worked.push(key);
    return key.length;
  });
  return { worked, lookUp: (key: string) => lookUp(keys, key) };
}

test('a key is worked on once, whatever the order in which it comes again', () => {
  const { worked, lookUp } = lengths();
  for (const key of ['a', 'bb', '', 'a', 'bb', '', 'bb', 'a', 'a', '']) {
    expect(lookUp(key)).toBe(key.length);
  }
  expect(worked).toEqual(['a', 'bb', '']);
});

test('a key of 64 units is remembered, one of 65 is worked on each time', () => {
  const { worked, lookUp } = lengths();
  const [longest, tooLong] = ['x'.repeat(64), 'x'.repeat(65)];
  for (const key of [longest, tooLong, longest, tooLong]) expect(lookUp(key)).toBe(key.length);
  expect(worked).toEqual([longest, tooLong, tooLong]);
});

test('1,024 keys are remembered, and one more makes room by forgetting all', () => {
  const { worked, lookUp } = lengths();
  const keys = Array.from({ length: 1024 }, (_, index) => `key${index}`);
  for (const key of [...keys, ...keys]) lookUp(key);
  expect(worked).toHaveLength(1024);
  lookUp('one more');
  lookUp('key7');
  lookUp('key7');
  expect(worked.slice(1024)).toEqual(['one more', 'key7']);
});

test('a key that follows the one that it followed the last time is not looked up', () => {
  const keys = createKeyCache((key) => key.length);
  const get = vi.spyOn(keys.entries, 'get');
  for (const key of ['a', 'bb', 'a', 'bb', 'a']) lookUp(keys, key);
  expect(get.mock.calls).toEqual([['a'], ['bb'], ['a']]);
});
