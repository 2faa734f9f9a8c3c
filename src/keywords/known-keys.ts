// What is known of keys that were met of late. Documents repeat their keys, and in the same order: the one that followed the last
// time is most often the next, and to compare it takes a fraction of reading it.

import { MAX_KNOWN_KEY_LENGTH, MAX_KNOWN_KEYS } from '../hub-limits.js';

interface KnownKey {
  readonly key: string;
  readonly value: number;
  /** The key that came after this one the last time. */
  next: KnownKey | undefined;
}

/** Keys, each with the number that is worked out from it: never more than so many, nor long ones. */
export interface KnownKeys {
  readonly work: (key: string) => number;
  readonly known: Map<string, KnownKey>;
  last: KnownKey;
}

/** No keys yet; `work` is asked for the number of each. */
export function createKnownKeys(work: (key: string) => number): KnownKeys {
  // Stryker disable next-line ObjectLiteral,StringLiteral: any key without a successor works.
  return { work, known: new Map(), last: { key: '', value: 0, next: undefined } };
}

/** The number that belongs to the key. */
export function recall(keys: KnownKeys, key: string): number {
  const { next } = keys.last;
  if (next === undefined || next.key !== key) return recallOther(keys, key);
  keys.last = next;
  return next.value;
}

function recallOther(keys: KnownKeys, key: string): number {
  const { work, known, last } = keys;
  let found = known.get(key);
  if (found === undefined) {
    found = { key, value: work(key), next: undefined };
    if (key.length > MAX_KNOWN_KEY_LENGTH) return found.value;
    if (known.size >= MAX_KNOWN_KEYS) known.clear();
    known.set(key, found);
  }
  last.next = found;
  keys.last = found;
  return found.value;
}
