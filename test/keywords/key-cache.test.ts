import { expect, test, vi } from 'vitest';
import { createKeyCache, lookUp } from '../../src/keywords/key-cache.js';

/** Returns a cache of the lengths of keys, and the keys that were computed. */
function lengths() {
  const computed: string[] = [];
  const keys = createKeyCache((key) => {
    computed.push(key);
    return key.length;
  });
  return { computed, lookUp: (key: string) => lookUp(keys, key) };
}

test('lookUp computes each key once, in any order', () => {
  const { computed, lookUp } = lengths();
  for (const key of ['a', 'bb', '', 'a', 'bb', '', 'bb', 'a', 'a', '']) {
    expect(lookUp(key)).toBe(key.length);
  }
  expect(computed).toEqual(['a', 'bb', '']);
});

test('lookUp caches a key of 64 units, but not of 65', () => {
  const { computed, lookUp } = lengths();
  const [longest, tooLong] = ['x'.repeat(64), 'x'.repeat(65)];
  for (const key of [longest, tooLong, longest, tooLong]) expect(lookUp(key)).toBe(key.length);
  expect(computed).toEqual([longest, tooLong, tooLong]);
});

test('lookUp caches 1,024 keys, and clears the cache for one more', () => {
  const { computed, lookUp } = lengths();
  const keys = Array.from({ length: 1024 }, (_, index) => `key${index}`);
  for (const key of [...keys, ...keys]) lookUp(key);
  expect(computed).toHaveLength(1024);
  lookUp('one more');
  lookUp('key7');
  lookUp('key7');
  expect(computed.slice(1024)).toEqual(['one more', 'key7']);
});

test('lookUp does not search for a key that follows the same key as before', () => {
  const keys = createKeyCache((key) => key.length);
  const get = vi.spyOn(keys.entries, 'get');
  for (const key of ['a', 'bb', 'a', 'bb', 'a']) lookUp(keys, key);
  expect(get.mock.calls).toEqual([['a'], ['bb'], ['a']]);
});
