// Keys that passed of late. Documents repeat their keys, and in the same order: the key that followed the last time is
// most often the next one, and then a comparison of two references is all that a key costs.

import { isSectionKey } from './section-values.js';

interface Known {
  readonly key: string;
  /** The key that came after this one the last time. */
  next: Known;
}

/** Never more than so many, nor long ones. */
const MAX_KNOWN = 1024;
const MAX_LENGTH = 64;

const known = /* @__PURE__ */ new Map<string, Known>();
let last = /* @__PURE__ */ know('');

/** Whether the key obeys the rules of a section. */
export function isKey(key: string): boolean {
  const { next } = last;
  if (next.key !== key) return isOtherKey(key);
  last = next;
  return true;
}

function isOtherKey(key: string): boolean {
  let found = known.get(key);
  if (found === undefined) {
    if (!isSectionKey(key)) return false;
    if (key.length > MAX_LENGTH) return true;
    found = know(key);
  }
  last.next = found;
  last = found;
  return true;
}

function know(key: string): Known {
  if (known.size >= MAX_KNOWN) known.clear();
  const fresh = { key } as { key: string; next: Known };
  fresh.next = fresh;
  known.set(key, fresh);
  return fresh;
}
