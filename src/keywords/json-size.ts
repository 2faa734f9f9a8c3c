// Counts the bytes of the UTF-8 JSON text that `JSON.stringify` would write, without writing it [M2, R9].

import { ARRAY_WORK, MAX_MEASURED_BYTES } from '../hub-limits.js';
import { type Budget, begin, countOmitted, createBudget, listable, spend } from './budget.js';
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
import { writesBraces } from './json-value.js';
import { createKeyCache, entryAfter, type KeyEntry } from './key-cache.js';

/**
 * Returns whether JSON can represent the value in at most `limit` bytes, which must not exceed 131,072. Takes the work from the
 * budget of the call.
 */
export function fitsJsonSize(
  value: unknown,
  limit: number,
  budget: Budget = createBudget(),
): boolean {
  let room = fitValue(value, limit, 0, begin(budget, false));
  if (room < 0 && room >= NO_ROOM) room = fitValue(value, limit, 0, begin(budget, true));
  return room >= 0 && spend(budget, limit - room);
}

/** Returns the bytes of the value as JSON text, for a message. JSON must be able to represent the value. */
export function jsonSize(value: unknown, budget: Budget): Size {
  const room = fitValue(value, MAX_MEASURED_BYTES, 0, begin(budget, true));
  return room < 0 ? `more than ${MAX_MEASURED_BYTES}` : MAX_MEASURED_BYTES - room;
}

// The functions below take the number of bytes that remain, and return what remains after the value. Once that is
// negative, they add the minimum for the remaining keys and items instead of reading the values. So one traversal
// rejects a value that is far too large; listing a million keys twice would dominate the time.

function fitValue(value: unknown, room: number, level: number, budget: Budget): number {
  if (typeof value === 'string') return fitString(value, room, budget.isExact);
  if (typeof value === 'number') {
    return Number.isFinite(value) ? room - jsonNumberBytes(value, budget.isExact) : NOT_JSON;
  }
  if (typeof value === 'boolean') return room - (value ? 4 : 5);
  if (typeof value !== 'object') return NOT_JSON;
  if (value === null) return room - 4;
  if (level < MAX_RECURSION) {
    if (Array.isArray(value)) return fitItems(value, room, level + 1, budget);
    return fitProperties(value, room, level + 1, budget);
  }
  if (budget.deeper === undefined) return fitDeeper(value, room, budget);
  budget.deeper.push(value);
  return room;
}

// The opening bracket is counted first. Every item and property counts one comma, the last one for the closing bracket.

function fitItems(items: readonly unknown[], room: number, level: number, budget: Budget): number {
  const { length } = items;
  budget.work -= ARRAY_WORK;
  let left = room - 1;
  for (let index = 0; index < length; index++) {
    left = fitValue(items[index], left, level, budget) - 1;
    // Stryker disable next-line EqualityOperator: with no byte left, the closing brackets exceed the limit.
    if (left < 0) return left - 2 * (length - index - 1);
  }
  return length === 0 ? room - 2 : left;
}

function fitProperties(original: object, room: number, level: number, budget: Budget): number {
  const holder = listable(original, budget);
  // Stryker disable next-line ConditionalExpression: `writesBraces` returns false for undefined.
  if (holder === undefined) return NOT_JSON;
  let entry = jsonKeys.starts[level & 1] as KeyEntry;
  let left = room - 1;
  for (const key in holder) {
    const value = (holder as Record<string, unknown>)[key];
    if (value === undefined) {
      if (countOmitted(budget)) continue;
      return NOT_JSON;
    }
    // Stryker disable next-line EqualityOperator: with no byte left, the closing brackets exceed the limit.
    if (left >= 0) {
      entry = entryAfter(entry, key, jsonKeys);
      left = fitValue(value, left - entry.value - 2, level, budget);
    } else left -= key.length + SMALLEST_PROPERTY;
  }
  if (left !== room - 1) return left;
  return writesBraces(holder) ? room - 2 : NOT_JSON;
}

/** Traverses values that are too deep for recursion, by a stack. */
function fitDeeper(holder: object, room: number, budget: Budget): number {
  const deeper: object[] = [];
  budget.deeper = deeper;
  let left = room;
  // Stryker disable next-line EqualityOperator: with no byte left, the closing brackets exceed the limit.
  for (let value: object | undefined = holder; value && left >= 0; value = deeper.pop()) {
    left = fitValue(value, left, 0, budget);
  }
  budget.deeper = undefined;
  return left;
}

function fitString(text: string, room: number, isExact: boolean): number {
  const { length } = text;
  const rough = room - length * MAX_UNIT_BYTES - 2;
  if (rough >= AMPLE_ROOM && !isExact) return rough;
  if (length > room) return room - length;
  return room - jsonStringBytes(text);
}

/** The bytes of keys as JSON text. */
const jsonKeys = /* @__PURE__ */ createKeyCache(jsonStringBytes);
