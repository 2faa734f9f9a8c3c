// Cache of a number per key. Documents repeat their keys in the same order, so each entry remembers the key that followed it:
// comparing the next key with that one is faster than a lookup. No result depends on what the cache holds.

import { CACHE_PLACES, MAX_CACHED_KEY_LENGTH } from '../hub-limits.js';

/** A key and its number. */
export interface KeyEntry {
  key: string;
  value: number;
  /** The entry of the key that followed last time. */
  next: KeyEntry | undefined;
}

/** A cache of bounded size: at most 2,048 keys of at most 1,024 units. */
export interface KeyCache {
  readonly compute: (key: string) => number;
  /** An entry in each place, which a key with the same place replaces. */
  readonly places: (KeyEntry | undefined)[];
  /** The entries before the first key of an object of an even and of an odd level: a nested object has other keys. */
  readonly starts: readonly [even: KeyEntry, odd: KeyEntry];
}

/** Creates an empty cache. `compute` returns the number of a key. */
export function createKeyCache(compute: (key: string) => number): KeyCache {
  const starts = [createEntry('', 0), createEntry('', 0)] as const;
  // Stryker disable next-line ArrayDeclaration: an array grows.
  return { compute, places: Array(CACHE_PLACES), starts };
}

function createEntry(key: string, value: number): KeyEntry {
  return { key, value, next: undefined };
}

/** Returns the entry of the key that follows the key of `previous`, from the cache if possible. */
export function entryAfter(previous: KeyEntry, key: string, cache: KeyCache): KeyEntry {
  const { next } = previous;
  return next !== undefined && next.key === key ? next : findEntry(previous, key, cache);
}

function findEntry(previous: KeyEntry, key: string, { compute, places }: KeyCache): KeyEntry {
  const place = placeOf(key);
  let entry = places[place];
  if (entry === undefined || entry.key !== key) {
    const value = compute(key);
    if (key.length > MAX_CACHED_KEY_LENGTH) return createEntry(key, value);
    // Entries are used again, since values with ever new keys would leave one for each.
    if (entry === undefined) places[place] = entry = createEntry(key, value);
    else {
      entry.key = key;
      entry.value = value;
      entry.next = undefined;
    }
  }
  previous.next = entry;
  return entry;
}

/** Returns the place of a key, by its first and last eight units: to read all of a long one would take as long as `compute`. */
function placeOf(key: string): number {
  const { length } = key;
  let place = 0;
  for (let index = 0; index < length; index++) {
    // Stryker disable next-line ConditionalExpression,EqualityOperator,ArithmeticOperator: any place is right.
    if (index === 8 && length > 16) index = length - 8;
    // Stryker disable next-line ArithmeticOperator: any place is right.
    place = (place * 31 + key.charCodeAt(index)) & (CACHE_PLACES - 1);
  }
  return place;
}
