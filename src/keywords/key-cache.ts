// Cache of a number per key. Documents repeat their keys in the same order, so each entry remembers the key that followed it:
// comparing the next key with that one is faster than a lookup. No result depends on what the cache holds.

import { MAX_CACHE_MISSES, MAX_CACHED_KEY_LENGTH, MAX_CACHED_KEYS } from '../hub-limits.js';

/** A key and its number. */
export interface KeyEntry {
  readonly key: string;
  readonly value: number;
  /** The entry of the key that followed last time. */
  next: KeyEntry | undefined;
}

/** A cache of bounded size. Long keys are not cached. */
export interface KeyCache {
  readonly compute: (key: string) => number;
  readonly entries: Map<string, KeyEntry>;
  /** The entry before the first key of an object. */
  readonly start: KeyEntry;
  /** How many keys were not cached because the cache was full. */
  misses: number;
}

/** Creates an empty cache. `compute` returns the number of a key. */
export function createKeyCache(compute: (key: string) => number): KeyCache {
  // Stryker disable next-line ObjectLiteral,StringLiteral: any key without a successor works.
  return { compute, entries: new Map(), start: { key: '', value: 0, next: undefined }, misses: 0 };
}

/** Returns the entry of the key that follows the key of `previous`, from the cache if possible. */
export function entryAfter(previous: KeyEntry, key: string, cache: KeyCache): KeyEntry {
  const { next } = previous;
  return next !== undefined && next.key === key ? next : findEntry(previous, key, cache);
}

function findEntry(previous: KeyEntry, key: string, cache: KeyCache): KeyEntry {
  const { compute, entries, start } = cache;
  let entry = entries.get(key);
  if (entry === undefined) {
    entry = { key, value: compute(key), next: undefined };
    if (key.length > MAX_CACHED_KEY_LENGTH) return entry;
    if (entries.size >= MAX_CACHED_KEYS) {
      // Filling the cache anew takes longer than computing keys, so a document with many keys must not do it again and again.
      if (++cache.misses < MAX_CACHE_MISSES) return entry;
      cache.misses = 0;
      entries.clear();
      start.next = undefined;
    }
    entries.set(key, entry);
  }
  previous.next = entry;
  return entry;
}
