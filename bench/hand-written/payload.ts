// Bytes of a payload as JSON text, counted without writing it [M2, R9].

import { digitsBytes, isWrittenInDigits, textBytes } from './json-bytes.js';
import { hasOwn, isPlain } from './objects.js';

const MAX_BYTES = 131_072;

/** Nesting that is walked by recursion: what lies deeper waits in a list, since it may nest 65,536 deep. */
const MAX_RECURSION = 500;

/** The size of values that JSON cannot represent: above every limit. */
const REJECTED = 2 ** 30 - 1;

/** Most bytes of a number as JSON text. */
const MAX_NUMBER_BYTES = 25;

/** Holders that wait for their turn. */
const waiting: object[] = [];

/**
 * Creates the guard of payloads: whether JSON can carry the payload in 131,072 bytes. It gets the bytes of a key as JSON text from
 * the function. Fractions are written only where their length decides.
 */
export function payloadGuard(keyBytes: (key: string) => number): (payload: unknown) => boolean {
  return isPayload;

  function isPayload(payload: unknown): boolean {
    const bound = jsonBytes(payload, false);
    return bound <= MAX_BYTES || (bound < REJECTED && jsonBytes(payload, true) <= MAX_BYTES);
  }

  function jsonBytes(payload: unknown, isExact: boolean): number {
    waiting.length = 0;
    let size = addValue(payload, 0, 0, isExact);
    while (waiting.length > 0 && size <= MAX_BYTES) {
      size = addHolder(waiting.pop() as object, size, 0, isExact);
    }
    return size;
  }

  // The functions below add their part to the size so far and return the sum. They stop above the limit.

  function addValue(value: unknown, size: number, level: number, isExact: boolean): number {
    if (typeof value === 'string') return size + textBytes(value, MAX_BYTES);
    if (typeof value === 'number') {
      if (isWrittenInDigits(value)) return size + digitsBytes(value);
      if (!Number.isFinite(value)) return REJECTED;
      return size + (isExact ? String(value).length : MAX_NUMBER_BYTES);
    }
    if (typeof value === 'boolean') return size + (value ? 4 : 5);
    if (typeof value !== 'object') return REJECTED;
    if (value === null) return size + 4;
    if (level < MAX_RECURSION) return addHolder(value, size, level, isExact);
    waiting.push(value);
    return size;
  }

  function addHolder(holder: object, size: number, level: number, isExact: boolean): number {
    if (Array.isArray(holder)) return addItems(holder, size, level, isExact);
    if (!isPlain(holder)) return REJECTED;
    return addMembers(holder as Record<string, unknown>, size, level, isExact);
  }

  function addMembers(
    holder: Record<string, unknown>,
    size: number,
    level: number,
    isExact: boolean,
  ): number {
    // Each property has a colon and a comma, except the last comma; the braces are 2.
    let total = size + 1;
    for (const key in holder) {
      if (!hasOwn(holder, key)) continue;
      const value = holder[key];
      if (value === undefined) continue;
      total = addValue(value, total + keyBytes(key) + 2, level + 1, isExact);
      if (total > MAX_BYTES + 1) return total;
    }
    return total === size + 1 ? total + 1 : total;
  }

  function addItems(
    items: readonly unknown[],
    size: number,
    level: number,
    isExact: boolean,
  ): number {
    if (items.length === 0) return size + 2;
    let total = size + 1;
    for (let index = 0; index < items.length; index++) {
      total = addValue(items[index], total, level + 1, isExact) + 1;
      if (total > MAX_BYTES + 1) return total;
    }
    return total;
  }
}
