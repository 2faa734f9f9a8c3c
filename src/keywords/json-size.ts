// Counts the bytes of the UTF-8 JSON text that `JSON.stringify` would write, without writing it [M2, R9].

import { MAX_MEASURED_BYTES, MAX_OMITTED } from '../hub-limits.js';
import {
  AMPLE_ROOM,
  MAX_RECURSION,
  MAX_UNIT_BYTES,
  NO_ROOM,
  NOT_JSON,
  SMALLEST_PROPERTY,
} from './constants.js';
import type { Size } from './fault.js';
import { jsonNumberBytes, jsonStringBytes } from './json-text.js';
import { hasOwn, isJsonObject } from './json-value.js';
import { createKeyCache, lookUp } from './key-cache.js';

/** The state of one traversal. */
interface Traversal {
  /** Whether bytes are counted exactly. Otherwise strings and numbers may be overestimated. */
  readonly isExact: boolean;
  /** How many more properties may be `undefined` or inherited. JSON omits them, so they add to no size. */
  omittable: number;
  /** Values too deep for recursion, if the traversal has reached any. */
  deeper: object[] | undefined;
}

/** Returns whether JSON can represent the value in at most `limit` bytes, which must not exceed 131,072. */
export function fitsJsonSize(value: unknown, limit: number): boolean {
  const room = fitValue(value, limit, 0, createTraversal(false));
  if (room >= 0 || room < NO_ROOM) return room >= 0;
  return fitValue(value, limit, 0, createTraversal(true)) >= 0;
}

/** Returns the bytes of the value as JSON text, for a message. JSON must be able to represent the value. */
export function jsonSize(value: unknown): Size {
  const room = fitValue(value, MAX_MEASURED_BYTES, 0, createTraversal(true));
  return room < 0 ? `more than ${MAX_MEASURED_BYTES}` : MAX_MEASURED_BYTES - room;
}

function createTraversal(isExact: boolean): Traversal {
  return { isExact, omittable: MAX_OMITTED, deeper: undefined };
}

// The functions below take the number of bytes that remain, and return what remains after the value. Once that is
// negative, they add the minimum for the remaining keys and items instead of reading the values. So one traversal
// rejects a value that is far too large; listing a million keys twice would dominate the time.

function fitValue(value: unknown, room: number, level: number, traversal: Traversal): number {
  if (typeof value === 'string') return fitString(value, room, traversal.isExact);
  if (typeof value === 'number') {
    return Number.isFinite(value) ? room - jsonNumberBytes(value, traversal.isExact) : NOT_JSON;
  }
  if (typeof value === 'boolean') return room - (value ? 4 : 5);
  if (typeof value !== 'object') return NOT_JSON;
  if (value === null) return room - 4;
  if (level < MAX_RECURSION) {
    if (Array.isArray(value)) return fitItems(value, room, level + 1, traversal);
    return isJsonObject(value) ? fitProperties(value, room, level + 1, traversal) : NOT_JSON;
  }
  if (traversal.deeper === undefined) return fitDeeper(value, room, traversal);
  traversal.deeper.push(value);
  return room;
}

// The opening bracket is counted first. Every item and property counts one comma, the last one for the closing bracket.

function fitItems(
  items: readonly unknown[],
  room: number,
  level: number,
  traversal: Traversal,
): number {
  const { length } = items;
  let left = room - 1;
  for (let index = 0; index < length; index++) {
    left = fitValue(items[index], left, level, traversal) - 1;
    // Stryker disable next-line EqualityOperator: with no byte left, the closing brackets exceed the limit.
    if (left < 0) return left - 2 * (length - index - 1);
  }
  return length === 0 ? room - 2 : left;
}

function fitProperties(holder: object, room: number, level: number, traversal: Traversal): number {
  let left = room - 1;
  for (const key in holder) {
    const value = hasOwn(holder, key) ? (holder as Record<string, unknown>)[key] : undefined;
    if (value === undefined) {
      if (--traversal.omittable >= 0) continue;
      return NOT_JSON;
    }
    // Stryker disable next-line EqualityOperator: with no byte left, the closing brackets exceed the limit.
    if (left >= 0) left = fitValue(value, left - lookUp(keyBytes, key) - 2, level, traversal);
    else if (left < NO_ROOM) break;
    else left -= key.length + SMALLEST_PROPERTY;
  }
  return left === room - 1 ? room - 2 : left;
}

/** Traverses values that are too deep for recursion, by a stack. */
function fitDeeper(holder: object, room: number, traversal: Traversal): number {
  const deeper: object[] = [];
  traversal.deeper = deeper;
  let left = room;
  // Stryker disable next-line EqualityOperator: with no byte left, the closing brackets exceed the limit.
  for (let value: object | undefined = holder; value && left >= 0; value = deeper.pop()) {
    left = fitValue(value, left, 0, traversal);
  }
  traversal.deeper = undefined;
  return left;
}

function fitString(text: string, room: number, isExact: boolean): number {
  const rough = room - text.length * MAX_UNIT_BYTES - 2;
  if (rough >= AMPLE_ROOM && !isExact) return rough;
  return room - (text.length > room ? text.length : jsonStringBytes(text));
}

const keyBytes = /* @__PURE__ */ createKeyCache(jsonStringBytes);
