import { expect, test } from 'vitest';
import { createKeyCache, entryAfter, type KeyEntry } from '../../src/keywords/key-cache.js';

/** Returns a cache of the lengths of keys, and the keys that were computed. Each key follows the one before. */
function lengths() {
  const computed: string[] = [];
  const cache = createKeyCache((key) => {
    computed.push(key);
    return key.length;
  });
  let entry: KeyEntry = cache.starts[0];
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

test('entryAfter caches a key of 1,024 units, but not of 1,025', () => {
  const { computed, lookUp } = lengths();
  const [longest, tooLong] = ['x'.repeat(1024), 'x'.repeat(1025)];
  for (const key of [longest, tooLong, longest, tooLong]) expect(lookUp(key)).toBe(key.length);
  expect(computed).toEqual([longest, tooLong, tooLong]);
});

test('entryAfter replaces the key in a place by another', () => {
  const { computed, cache, lookUp } = lengths();
  // 31 * 98 + 98 equals 31 * 97 + 129, so both keys have one place.
  const places = ['bb', 'a\u0081', 'bb'].map((key) => {
    expect(lookUp(key)).toBe(2);
    return cache.places.filter(Boolean);
  });
  expect(computed).toEqual(['bb', 'a\u0081', 'bb']);
  expect(places.map(({ length }) => length)).toEqual([1, 1, 1]);
  // The entry is used again: a new one for each key would stay in memory, by its neighbors.
  expect(new Set(places.flat()).size).toBe(1);
});

test('entryAfter keeps no more keys than there are places', () => {
  const { cache, lookUp } = lengths();
  for (let index = 0; index < 10_000; index++) lookUp(`key${index}`);
  expect(cache.places).toHaveLength(2048);
});

test('entryAfter does not search for a key that follows the same key as before', () => {
  const { computed, cache, lookUp } = lengths();
  for (const key of ['a', 'bb', 'a']) lookUp(key);
  cache.places.fill(undefined);
  for (const key of ['bb', 'a', 'bb']) lookUp(key);
  expect(computed).toEqual(['a', 'bb']);
});
