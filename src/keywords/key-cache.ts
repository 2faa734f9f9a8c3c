// Cache of a number per key. Documents repeat their keys in the same order, so each entry remembers the key that followed it:
// comparing the next key with that one is faster than a lookup. No result depends on what the cache holds.

import { MAX_CACHED_KEY_LENGTH, MAX_CACHED_KEYS } from '../hub-limits.js';

interface Entry {
  readonly key: string;
  readonly value: number;
  /** The entry of the key that followed last time. */
  next: Entry | undefined;
}

/** A cache of bounded size. Long keys are not cached. */
export interface KeyCache {
  readonly compute: (key: string) => number;
  readonly entries: Map<string, Entry>;
  last: Entry;
}

/** Creates an empty cache. `compute` returns the number of a key. */
export function createKeyCache(compute: (key: string) => number): KeyCache {
  // Stryker disable next-line ObjectLiteral,StringLiteral: any key without a successor works.
  return { compute, entries: new Map(), last: { key: '', value: 0, next: undefined } };
}

/** Returns the number of the key, from the cache if possible. */
export function lookUp(cache: KeyCache, key: string): number {
  const { next } = cache.last;
  if (next === undefined || next.key !== key) return lookUpOther(cache, key);
  cache.last = next;
  return next.value;
}

function lookUpOther(cache: KeyCache, key: string): number {
  const { compute, entries, last } = cache;
  let entry = entries.get(key);
  if (entry === undefined) {
    entry = { key, value: compute(key), next: undefined };
    if (key.length > MAX_CACHED_KEY_LENGTH) return entry.value;
    if (entries.size >= MAX_CACHED_KEYS) entries.clear();
    entries.set(key, entry);
  }
  last.next = entry;
  cache.last = entry;
  return entry.value;
}
