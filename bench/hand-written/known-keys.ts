// Keys that were met of late. Documents repeat their keys, and in the same order: the key that followed the last time is
// most often the next one, and then a comparison of two references is all that a key costs.

import { textBytes } from './json-bytes.js';
import { isSectionKey } from './section-values.js';

interface Known {
  readonly key: string;
  /** Whether the key obeys the rules of a section. */
  readonly isLegal: boolean;
  /** Its bytes as JSON text. */
  readonly bytes: number;
  /** The key that came after this one the last time. */
  next: Known;
}

/** Never more than so many, nor long ones. */
const MAX_KNOWN = 1024;
const MAX_LENGTH = 64;

/** No text that is accepted has more. */
const MAX_BYTES = 131_072;

const known = /* @__PURE__ */ new Map<string, Known>();
let last = /* @__PURE__ */ judge('');

/** What is known of the key. */
export function knownKey(key: string): Known {
  const { next } = last;
  if (next.key !== key) return otherKey(key);
  last = next;
  return next;
}

function otherKey(key: string): Known {
  let found = known.get(key);
  if (found === undefined) {
    found = judge(key);
    if (key.length > MAX_LENGTH) return found;
    if (known.size >= MAX_KNOWN) known.clear();
    known.set(key, found);
  }
  last.next = found;
  last = found;
  return found;
}

function judge(key: string): Known {
  const isLegal = isSectionKey(key);
  const fresh = { key, isLegal, bytes: textBytes(key, MAX_BYTES) } as Omit<Known, 'next'> & {
    next: Known;
  };
  fresh.next = fresh;
  return fresh;
}
