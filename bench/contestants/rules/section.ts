// The rules of a twin section that a schema cannot express, as users would add them to any library: the same for all.

import { isPlainObject } from './objects.js';
import { TWIN_KEY } from './patterns.js';

/** At most so many bytes of UTF-8 [W2, W5]. A UTF-16 unit takes no more than 3. */
export function isWithinBytes(text: string, limit: number): boolean {
  return text.length * 3 <= limit || Buffer.byteLength(text) <= limit;
}

/** A key of a section or of an object in it [W2]. */
export function isTwinKey(key: string): boolean {
  return TWIN_KEY.test(key);
}

/** Keys except `$version` and `$metadata`, for libraries that check additional properties only by value [W2, W3]. */
export function hasTwinKeys(section: object): boolean {
  return Object.keys(section).every(
    (key) => key === '$version' || key === '$metadata' || TWIN_KEY.test(key),
  );
}

/** The remaining budget of a section, and how strings are counted. */
interface Room {
  size: number;
  values: number;
  readonly count: (text: string) => number;
}

/**
 * At most 10 levels, keys of 1024 bytes, and of that size [W2, W4, W7]; what the hub adds to properties does not count.
 * UTF-16 units are quick to count and never fewer than characters, so these are counted only where the units are too many.
 */
export function fitsSection(section: object, maxSize: number, isProperties = false): boolean {
  const fits = (count: Room['count']) =>
    fitsMembers(section, 0, { size: maxSize, values: 131_072, count }, isProperties);
  return fits(countUnits) || fits(countCharacters);
}

function fitsMembers(holder: object, level: number, room: Room, isProperties: boolean): boolean {
  if (!isPlainObject(holder)) return false;
  for (const key in holder) {
    // biome-ignore lint/suspicious/noPrototypeBuiltins: V8 folds this form away in a for-in loop, but not Object.hasOwn.
    if (!Object.prototype.hasOwnProperty.call(holder, key)) continue;
    if (isProperties && (key === '$version' || key === '$metadata')) continue;
    if (!isWithinBytes(key, 1024)) return false;
    room.size -= room.count(key);
    if (!fitsValue((holder as Record<string, unknown>)[key], level, room)) return false;
  }
  return true;
}

function fitsValue(value: unknown, level: number, room: Room): boolean {
  room.values--;
  if (typeof value === 'string') room.size -= room.count(value);
  else if (typeof value === 'number') room.size -= 8;
  else if (typeof value === 'boolean') room.size -= 4;
  if (room.size < 0 || room.values < 0) return false;
  if (typeof value !== 'object' || value === null) return true;
  if (level === 10) return false;
  if (!Array.isArray(value)) return fitsMembers(value, level + 1, room, false);
  for (let index = 0; index < value.length; index++) {
    // A hole is nothing that JSON carries.
    if (value[index] === undefined || !fitsValue(value[index], level + 1, room)) return false;
  }
  return true;
}

const countUnits = (text: string) => text.length;

/** Characters without control characters. */
const countCharacters = (text: string) => [...text.replace(/\p{Cc}/gu, '')].length;
