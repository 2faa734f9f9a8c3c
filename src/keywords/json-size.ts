// Bytes of the UTF-8 JSON text that `JSON.stringify` would write, counted without writing it [M2, R9].

import { isWrittenInDigits, jsonNumberBytes, jsonStringBytes } from './json-text.js';
import { hasOwn, isJsonObject } from './json-value.js';

// How exactly to count. Most payloads are far below the limit, so upper bounds decide first; then
// strings and integers are counted, and only then the numbers that have to be written to be measured.
const BOUND = 0;
const COUNTED = 1;
const EXACT = 2;

/** Most bytes that JSON text takes for one UTF-16 unit, `\u0000`, and for one number. */
const MAX_UNIT_BYTES = 6;
const MAX_NUMBER_BYTES = 25;

/** Bytes that a member takes beside the characters of its key: quotes, colon, comma and one digit. */
const SMALLEST_MEMBER = 5;

/** Nesting that is walked by recursion. What lies deeper waits in a list: a legal payload may nest 65,536 deep. */
const MAX_RECURSION = 256;

/** Stands for a size where JSON cannot carry the value. */
const NOT_JSON = -1;

/**
 * A size so many times the limit is beyond it for certain, though it be a bound: of the first key and value that
 * passed the limit, at most 14 times the limit is a guess, and the rest is a lower bound.
 */
const CERTAIN = 16;

/**
 * Whether JSON can carry the value, in a text of at most `limit` bytes. Allocates nothing, unless the
 * value nests deeper than 256 or only the text of its fractions decides.
 */
export function fitsJsonSize(value: unknown, limit: number): boolean {
  for (let precision = BOUND; precision <= EXACT; precision++) {
    const size = addValue(value, 0, limit, 0, precision, undefined);
    if (size <= limit) return size !== NOT_JSON;
    if (isCertain(size, limit)) return false;
  }
  return false;
}

// The functions below take the size of what was walked before and answer it with their own part added. Once that
// passes `limit` they walk no further value, and add what the rest takes at the least: so what is far too
// large is told in one walk. To list a million members twice would take longer than all else.

function addValue(
  value: unknown,
  size: number,
  limit: number,
  level: number,
  precision: number,
  deeper: object[] | undefined,
): number {
  switch (typeof value) {
    case 'string':
      return size + stringSize(value, limit, precision);
    case 'number':
      return Number.isFinite(value) ? size + numberSize(value, precision) : NOT_JSON;
    case 'boolean':
      return size + (value ? 4 : 5);
    case 'object':
      if (value === null) return size + 4;
      if (level < MAX_RECURSION) return addHolder(value, size, limit, level, precision, deeper);
      if (deeper === undefined) return addInParts(value, size, limit, precision);
      deeper.push(value);
      return size;
    default:
      return NOT_JSON;
  }
}

function addHolder(
  holder: object,
  size: number,
  limit: number,
  level: number,
  precision: number,
  deeper: object[] | undefined,
): number {
  let total = size + 2;
  if (Array.isArray(holder)) {
    const { length } = holder;
    for (let index = 0; index < length; index++) {
      total = addValue(holder[index], total, limit, level + 1, precision, deeper);
      if (total === NOT_JSON) return NOT_JSON;
      if (index > 0) total += 1;
      if (total > limit) return total + 2 * (length - index - 1);
    }
    return total;
  }
  if (!isJsonObject(holder)) return NOT_JSON;
  let comma = 0;
  for (const key in holder) {
    if (!hasOwn(holder, key)) continue;
    const member = (holder as Record<string, unknown>)[key];
    if (member === undefined) continue;
    if (total <= limit) {
      total += stringSize(key, limit, precision) + 1 + comma;
      comma = 1;
      total = addValue(member, total, limit, level + 1, precision, deeper);
      if (total === NOT_JSON) return NOT_JSON;
    } else {
      if (isCertain(total, limit)) return total;
      total += key.length + SMALLEST_MEMBER;
    }
  }
  return total;
}

/** Walks what lies deeper than recursion goes. */
function addInParts(holder: object, size: number, limit: number, precision: number): number {
  const deeper: object[] = [];
  let total = addHolder(holder, size, limit, 0, precision, deeper);
  for (let part = deeper.pop(); part !== undefined && isWithin(total, limit); part = deeper.pop()) {
    total = addHolder(part, total, limit, 0, precision, deeper);
  }
  return total;
}

function isWithin(size: number, limit: number): boolean {
  return size >= 0 && size <= limit;
}

function isCertain(size: number, limit: number): boolean {
  return size > CERTAIN * limit;
}

function stringSize(text: string, limit: number, precision: number): number {
  if (text.length > limit) return CERTAIN * limit + 1;
  if (precision === BOUND) return text.length * MAX_UNIT_BYTES + 2;
  return jsonStringBytes(text);
}

function numberSize(value: number, precision: number): number {
  if (precision === EXACT || (precision === COUNTED && isWrittenInDigits(value))) {
    return jsonNumberBytes(value);
  }
  return MAX_NUMBER_BYTES;
}
