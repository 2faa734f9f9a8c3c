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

/** Nesting that is walked by recursion. What lies deeper waits in a list: a legal payload may nest 65,536 deep. */
const MAX_RECURSION = 256;

/** Stands for a size where JSON cannot carry the value. */
const NOT_JSON = -1;

/** Stands for a size where the value nests deeper than recursion goes, and no list was given. */
const TOO_DEEP = -2;

/**
 * Whether JSON can carry the value, in a text of at most `limit` bytes. Allocates nothing, unless the
 * value nests deeper than 256 or only the text of its fractions decides.
 */
export function fitsJsonSize(value: unknown, limit: number): boolean {
  for (let precision = BOUND; precision <= EXACT; precision++) {
    let size = addValue(value, 0, limit, 0, precision, undefined);
    if (size === TOO_DEEP) size = sizeInParts(value, limit, precision);
    if (size === NOT_JSON) return false;
    if (size <= limit) return true;
  }
  return false;
}

function sizeInParts(value: unknown, limit: number, precision: number): number {
  const deeper: object[] = [];
  let size = addValue(value, 0, limit, 0, precision, deeper);
  for (let part = deeper.pop(); part !== undefined && isWithin(size, limit); part = deeper.pop()) {
    size = addHolder(part, size, limit, 0, precision, deeper);
  }
  return size;
}

// The functions below take the size of what was walked before and answer it with their own part added:
// something above `limit` once that is passed, since nothing is walked further then.

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
      if (deeper === undefined) return TOO_DEEP;
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
      if (!isWithin(total, limit)) return total;
      if (index > 0) total += 1;
    }
    return total;
  }
  if (!isJsonObject(holder)) return NOT_JSON;
  let isFirst = true;
  for (const key in holder) {
    if (!hasOwn(holder, key)) continue;
    const member = (holder as Record<string, unknown>)[key];
    if (member === undefined) continue;
    total += stringSize(key, limit, precision) + (isFirst ? 1 : 2);
    isFirst = false;
    total = addValue(member, total, limit, level + 1, precision, deeper);
    if (!isWithin(total, limit)) return total;
  }
  return total;
}

function isWithin(size: number, limit: number): boolean {
  return size >= 0 && size <= limit;
}

function stringSize(text: string, limit: number, precision: number): number {
  if (precision === BOUND || text.length > limit) return text.length * MAX_UNIT_BYTES + 2;
  return jsonStringBytes(text);
}

function numberSize(value: number, precision: number): number {
  if (precision === EXACT || (precision === COUNTED && isWrittenInDigits(value))) {
    return jsonNumberBytes(value);
  }
  return MAX_NUMBER_BYTES;
}
