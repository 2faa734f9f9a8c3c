// The documented size of a twin section [W7], in plain arithmetic: generated sections are small.

import type { TwinValue } from '../generated/types.js';
import { MAX_TWIN_STRING_BYTES } from '../hub-limits.js';
import { countBytes, countCharacters } from './text.js';

/** The properties of a twin section. */
export type SectionProperties = Record<string, TwinValue>;

/** The minimum remaining size for a filler property, so that its key fits. */
const LEAST_ROOM = 8;

/** Returns the first properties of the section that fit into `maxSize`. */
export function fitProperties(properties: SectionProperties, maxSize: number): SectionProperties {
  let room = maxSize;
  return Object.fromEntries(
    Object.entries(properties).filter(([key, value]) => {
      room -= countProperty(key, value);
      return room >= 0;
    }),
  );
}

/** Adds strings of the filler up to exactly `maxSize`, unless too little is missing for another property. */
export function fillUp(
  properties: SectionProperties,
  maxSize: number,
  filler: string,
): SectionProperties {
  const filled = { ...properties };
  const most = Math.floor(MAX_TWIN_STRING_BYTES / countBytes(filler));
  let room = maxSize - countValue(properties);
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

function countProperty(key: string, value: TwinValue): number {
  return countText(key) + countValue(value);
}

function countValue(value: TwinValue): number {
  if (typeof value === 'string') return countText(value);
  if (typeof value === 'number') return 8;
  if (typeof value === 'boolean') return 4;
  if (value === null) return 0;
  if (Array.isArray(value)) return sum(value.map(countValue));
  return sum(
    Object.entries(value).map(([key, property]) => countProperty(key, property as TwinValue)),
  );
}

/** Counts the characters that are not control characters. */
function countText(text: string): number {
  return countCharacters(text.replace(/\p{Cc}/gu, ''));
}

function sum(sizes: number[]): number {
  return sizes.reduce((total, size) => total + size, 0);
}
