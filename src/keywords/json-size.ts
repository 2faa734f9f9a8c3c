// Bytes of the UTF-8 JSON text that `JSON.stringify` would write, counted without writing it [M2, R9].

import { MAX_MEASURED_BYTES } from '../hub-limits.js';
import {
  AMPLE_ROOM,
  MAX_RECURSION,
  MAX_UNIT_BYTES,
  NO_ROOM,
  NOT_JSON,
  SMALLEST_MEMBER,
} from './bounds.js';
import type { Size } from './fault.js';
import { jsonNumberBytes, jsonStringBytes } from './json-text.js';
import { hasOwn, isJsonObject } from './json-value.js';
import { createKnownKeys, recall } from './known-keys.js';
import { countLeftOut, mayLeaveOut } from './left-out.js';

/**
 * Whether JSON can carry the value, in a text of at most `limit` bytes, which may be 131,072 at the most. Allocates nothing, unless
 * the value nests deeper than 256, or is so near the limit that its fractions are written to be measured.
 */
export function fitsJsonSize(value: unknown, limit: number): boolean {
  countLeftOut();
  const room = fitValue(value, limit, 0, false, undefined);
  if (room >= 0 || room < NO_ROOM) return room >= 0;
  countLeftOut();
  return fitValue(value, limit, 0, true, undefined) >= 0;
}

/** Returns the bytes of the value as JSON text, for a message. The value must consist of JSON values. */
export function jsonSize(value: unknown): Size {
  countLeftOut();
  const room = fitValue(value, MAX_MEASURED_BYTES, 0, true, undefined);
  return room < 0 ? `more than ${MAX_MEASURED_BYTES}` : MAX_MEASURED_BYTES - room;
}

// The functions below take the bytes that are left, and answer what is left after their own part. Once that is
// below 0 they walk no further value, and take what the rest takes at the least: so what is far too
// large is told in one walk. To list a million members twice would take longer than all else.

function fitValue(
  value: unknown,
  room: number,
  level: number,
  isExact: boolean,
  deeper: object[] | undefined,
): number {
  if (typeof value === 'string') return fitText(value, room, isExact);
  if (typeof value === 'number') {
    return Number.isFinite(value) ? room - jsonNumberBytes(value, isExact) : NOT_JSON;
  }
  if (typeof value === 'boolean') return room - (value ? 4 : 5);
  if (typeof value !== 'object') return NOT_JSON;
  if (value === null) return room - 4;
  if (level < MAX_RECURSION) {
    if (Array.isArray(value)) return fitItems(value, room, level + 1, isExact, deeper);
    return isJsonObject(value) ? fitMembers(value, room, level + 1, isExact, deeper) : NOT_JSON;
  }
  if (deeper === undefined) return fitInParts(value, room, isExact);
  deeper.push(value);
  return room;
}

// The bracket that opens a holder is taken first. The one that closes it stands where each member but the last has its comma.

function fitItems(
  items: readonly unknown[],
  room: number,
  level: number,
  isExact: boolean,
  deeper: object[] | undefined,
): number {
  const { length } = items;
  let left = room - 1;
  for (let index = 0; index < length; index++) {
    left = fitValue(items[index], left, level, isExact, deeper) - 1;
    // Stryker disable next-line EqualityOperator: with no byte left, the closing brackets exceed the limit.
    if (left < 0) return left - 2 * (length - index - 1);
  }
  return length === 0 ? room - 2 : left;
}

function fitMembers(
  holder: object,
  room: number,
  level: number,
  isExact: boolean,
  deeper: object[] | undefined,
): number {
  let left = room - 1;
  for (const key in holder) {
    const member = hasOwn(holder, key) ? (holder as Record<string, unknown>)[key] : undefined;
    if (member === undefined) {
      if (mayLeaveOut()) continue;
      return NOT_JSON;
    }
    // Stryker disable next-line EqualityOperator: with no byte left, the closing brackets exceed the limit.
    if (left >= 0) left = fitValue(member, left - recall(keys, key) - 2, level, isExact, deeper);
    else if (left < NO_ROOM) break;
    else left -= key.length + SMALLEST_MEMBER;
  }
  return left === room - 1 ? room - 2 : left;
}

/** Walks what lies deeper than recursion goes. */
function fitInParts(holder: object, room: number, isExact: boolean): number {
  const deeper: object[] = [];
  let left = room;
  // Stryker disable next-line EqualityOperator: with no byte left, the closing brackets exceed the limit.
  for (let part: object | undefined = holder; part && left >= 0; part = deeper.pop()) {
    left = fitValue(part, left, 0, isExact, deeper);
  }
  return left;
}

function fitText(text: string, room: number, isExact: boolean): number {
  const rough = room - text.length * MAX_UNIT_BYTES - 2;
  if (rough >= AMPLE_ROOM && !isExact) return rough;
  return room - (text.length > room ? text.length : jsonStringBytes(text));
}

const keys = /* @__PURE__ */ createKnownKeys(jsonStringBytes);
