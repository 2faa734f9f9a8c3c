import { expect, test, vi } from 'vitest';
import { createKeyCache, entryAfter } from '../../src/keywords/key-cache.js';

/** Returns a cache of the lengths of keys, and the keys that were computed. Each key follows the one before. */
function lengths() {
  const computed: string[] = [];
  const cache = createKeyCache((key) => {
    computed.push(key);
    return key.length;
  });
  let entry = cache.start;
  const lookUp = (key: string) => {
    entry = entryAfter(entry, key, cache);
    return entry.value;
  };
  return { computed, cache, lookUp };
}

test('entryAfter computes each key once, in any order', () => {
  const { computed, lookUp } = lengths();
  for (const key of ['a', 'bb', '', 'a', 'bb', '', 'bb', 'a', 'a', '']) {
    expect(lookUp(key)).toBe(key.length);
  }
  expect(computed).toEqual(['a', 'bb', '']);
});

test('entryAfter caches a key of 64 units, but not of 65', () => {
  const { computed, lookUp } = lengths();
  const [longest, tooLong] = ['x'.repeat(64), 'x'.repeat(65)];
  for (const key of [longest, tooLong, longest, tooLong]) expect(lookUp(key)).toBe(key.length);
  expect(computed).toEqual([longest, tooLong, tooLong]);
});

test('entryAfter caches 1,024 keys, and computes others each time', () => {
  const { computed, lookUp } = lengths();
  const keys = Array.from({ length: 1024 }, (_, index) => `key${index}`);
  for (const key of [...keys, ...keys]) lookUp(key);
  expect(computed).toHaveLength(1024);
  for (const key of ['one more', 'key7', 'one more', 'key7']) lookUp(key);
  expect(computed.slice(1024)).toEqual(['one more', 'one more']);
});

test('entryAfter clears a full cache after 16,384 keys that are not in it', () => {
  const { computed, cache, lookUp } = lengths();
  for (let index = 0; index < 1024; index++) lookUp(`key${index}`);
  for (let index = 0; index < 16_383; index++) lookUp('other');
  expect(cache.entries.size).toBe(1024);
  lookUp('other');
  expect([...cache.entries.keys()]).toEqual(['other']);
  expect(cache.start.next).toBeUndefined();
  const before = computed.length;
  lookUp('other');
  lookUp('key7');
  expect(computed.slice(before)).toEqual(['key7']);
});

test('entryAfter does not search for a key that follows the same key as before', () => {
  const { cache, lookUp } = lengths();
  const get = vi.spyOn(cache.entries, 'get');
  for (const key of ['a', 'bb', 'a', 'bb', 'a']) lookUp(key);
  expect(get.mock.calls).toEqual([['a'], ['bb'], ['a']]);
});
