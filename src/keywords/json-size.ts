// Bytes of the UTF-8 JSON text that `JSON.stringify` would write, counted without writing it [M2, R9].

import {
  isWrittenInDigits,
  jsonNumberBytes,
  jsonStringBytes,
  MAX_NUMBER_BYTES,
  MAX_UNIT_BYTES,
  SMALLEST_MEMBER,
} from './json-text.js';
import { hasOwn, isJsonObject } from './json-value.js';
import { countLeftOut, mayLeaveOut } from './left-out.js';
import { BOUND, COUNTED, EXACT } from './precision.js';

/** Nesting that is walked by recursion. What lies deeper waits in a list: a legal payload may nest 65,536 deep. */
const MAX_RECURSION = 256;

/** Stands for a size where JSON cannot carry the value. */
const NOT_JSON = -1;

/**
 * Whether JSON can carry the value, in a text of at most `limit` bytes. Allocates nothing, unless the
 * value nests deeper than 256 or only the text of its fractions decides.
 */
export function fitsJsonSize(value: unknown, limit: number): boolean {
  for (let precision = BOUND; precision <= EXACT; precision++) {
    countLeftOut();
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
      return addText(value, size, limit, precision);
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
  // The bracket that opens it. The one that closes it stands where each member but the last has its comma.
  let total = size + 1;
  if (Array.isArray(holder)) {
    const { length } = holder;
    for (let index = 0; index < length; index++) {
      total = addValue(holder[index], total, limit, level + 1, precision, deeper);
      if (total === NOT_JSON) return NOT_JSON;
      total++;
      if (total > limit) return total + 2 * (length - index - 1);
    }
    return length === 0 ? size + 2 : total;
  }
  if (!isJsonObject(holder)) return NOT_JSON;
  for (const key in holder) {
    const member = hasOwn(holder, key) ? (holder as Record<string, unknown>)[key] : undefined;
    if (member === undefined) {
      if (mayLeaveOut()) continue;
      return NOT_JSON;
    }
    if (total <= limit) {
      total = addText(key, total + 2, limit, precision);
      total = addValue(member, total, limit, level + 1, precision, deeper);
      if (total === NOT_JSON) return NOT_JSON;
    } else {
      if (isCertain(total, limit)) return total;
      total += key.length + SMALLEST_MEMBER;
    }
  }
  return total === size + 1 ? size + 2 : total;
}

/** Walks what lies deeper than recursion goes. */
function addInParts(holder: object, size: number, limit: number, precision: number): number {
  const deeper: object[] = [];
  let total = addHolder(holder, size, limit, 0, precision, deeper);
  for (
    let part = deeper.pop();
    part !== undefined && total !== NOT_JSON && total <= limit;
    part = deeper.pop()
  ) {
    total = addHolder(part, total, limit, 0, precision, deeper);
  }
  return total;
}

/** Whether it is above the limit though it be a bound: all is known but one number, and 1 of the text that passed the limit. */
function isCertain(size: number, limit: number): boolean {
  return size > 2 * limit + MAX_NUMBER_BYTES;
}

/** The size with a key or a string added. What passes the limit may be a bound: of that, no more than 1 is kept. */
function addText(text: string, size: number, limit: number, precision: number): number {
  const isBound = precision === BOUND || text.length > limit;
  const total = size + (isBound ? text.length * MAX_UNIT_BYTES + 2 : jsonStringBytes(text));
  return total > limit ? limit + 1 : total;
}

function numberSize(value: number, precision: number): number {
  if (precision === EXACT || (precision === COUNTED && isWrittenInDigits(value))) {
    return jsonNumberBytes(value);
  }
  return MAX_NUMBER_BYTES;
}
