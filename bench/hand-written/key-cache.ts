// A cache of recently seen keys. Documents repeat their keys in the same order, so the key that followed the last time is
// usually next again, and a key then costs one comparison of references.

import { textBytes } from './json-bytes.js';
import { isSectionKey } from './section-values.js';

interface Known {
  readonly key: string;
  /** Whether the key obeys the rules of a section. */
  readonly isValid: boolean;
  /** Its bytes as JSON text. */
  readonly bytes: number;
  /** The key that followed the last time. */
  next: Known;
}

/** Never more than so many, nor long ones. */
const MAX_KNOWN = 1024;
const MAX_LENGTH = 64;

/** No text that is accepted has more. */
const MAX_BYTES = 131_072;

const known = /* @__PURE__ */ new Map<string, Known>();
let last = /* @__PURE__ */ check('');

/** Returns the cached facts about the key. */
export function knownKey(key: string): Known {
  const { next } = last;
  if (next.key !== key) return otherKey(key);
  last = next;
  return next;
}

function otherKey(key: string): Known {
  let found = known.get(key);
  if (found === undefined) {
    found = check(key);
    if (key.length > MAX_LENGTH) return found;
    if (known.size >= MAX_KNOWN) known.clear();
    known.set(key, found);
  }
  last.next = found;
  last = found;
  return found;
}

function check(key: string): Known {
  const isValid = isSectionKey(key);
  const fresh = { key, isValid, bytes: textBytes(key, MAX_BYTES) } as Omit<Known, 'next'> & {
    next: Known;
  };
  fresh.next = fresh;
  return fresh;
}
