// The documented count of a twin section [W7], made of plain arithmetic: what is generated is small.

import type { TwinValue } from '../generated/types.js';
import { MAX_TWIN_STRING_BYTES } from '../hub-limits.js';
import { countBytes, countCharacters } from './text.js';

/** The members of a twin section. */
export type TwinMembers = Record<string, TwinValue>;

/** Least room that a member which fills up is left with, so that its key fits in. */
const LEAST_ROOM = 8;

/** The first members of the section, as many as fit into `maxSize`. */
export function fitMembers(members: TwinMembers, maxSize: number): TwinMembers {
  let room = maxSize;
  return Object.fromEntries(
    Object.entries(members).filter(([key, value]) => {
      room -= countMember(key, value);
      return room >= 0;
    }),
  );
}

/** The section with more members, strings of the filler, up to exactly `maxSize`, unless it lacks only a few. */
export function fillUp(members: TwinMembers, maxSize: number, filler: string): TwinMembers {
  const filled = { ...members };
  const most = Math.floor(MAX_TWIN_STRING_BYTES / countBytes(filler));
  let room = maxSize - countValue(members);
  for (let index = 0; room >= LEAST_ROOM; index++) {
    const key = `fill${index}`;
    let length = Math.min(room - key.length, most);
    const rest = room - key.length - length;
    if (rest > 0 && rest < LEAST_ROOM) length -= LEAST_ROOM;
    filled[key] = filler.repeat(length);
    room -= key.length + length;
  }
  return filled;
}

function countMember(key: string, value: TwinValue): number {
  return countText(key) + countValue(value);
}

function countValue(value: TwinValue): number {
  if (typeof value === 'string') return countText(value);
  if (typeof value === 'number') return 8;
  if (typeof value === 'boolean') return 4;
  if (value === null) return 0;
  if (Array.isArray(value)) return sum(value.map(countValue));
  return sum(Object.entries(value).map(([key, member]) => countMember(key, member as TwinValue)));
}

/** Characters without control characters. */
function countText(text: string): number {
  return countCharacters(text.replace(/\p{Cc}/gu, ''));
}

function sum(sizes: number[]): number {
  return sizes.reduce((total, size) => total + size, 0);
}
