// The walk through a section whose size is near its limit: the same rules, and the size to the character.

import { hasOwn, isPlain } from './objects.js';
import {
  isOfHub,
  isSectionKey,
  isSectionText,
  isTagOfHub,
  MAX_DEPTH,
  MAX_PROPERTIES,
  MAX_VALUES,
  printableCharacters,
} from './section-values.js';

interface Room {
  size: number;
  /** The number of values: those that count nothing would otherwise be unlimited. */
  values: number;
}

/** Whether the plain object is a section of at most that size. */
export function isExactSection(section: Record<string, unknown>, limit: number): boolean {
  const room: Room = { size: limit, values: MAX_VALUES };
  return fitMembers(section, 0, room, limit === MAX_PROPERTIES);
}

function fitMembers(
  holder: Record<string, unknown>,
  level: number,
  room: Room,
  isProperties: boolean,
): boolean {
  for (const key in holder) {
    if (!hasOwn(holder, key)) continue;
    const value = holder[key];
    if (value === undefined) continue;
    if (level === 0 && (isProperties ? isOfHub(key, value) : isTagOfHub(key))) continue;
    if (!isSectionKey(key)) return false;
    room.size -= printableCharacters(key);
    if (!fitsValue(value, level, room)) return false;
  }
  return true;
}

/** Whether the value obeys the rules, and there was room for it. */
function fitsValue(value: unknown, level: number, room: Room): boolean {
  room.values -= 1;
  if (typeof value === 'string') {
    if (!isSectionText(value)) return false;
    room.size -= printableCharacters(value);
  } else if (typeof value === 'number') {
    if (!Number.isFinite(value)) return false;
    room.size -= 8;
  } else if (typeof value === 'boolean') room.size -= 4;
  else if (typeof value !== 'object') return false;
  if (room.size < 0 || room.values < 0) return false;
  if (typeof value !== 'object' || value === null) return true;
  if (level === MAX_DEPTH) return false;
  if (Array.isArray(value)) return fitItems(value, level + 1, room);
  return isPlain(value) && fitMembers(value as Record<string, unknown>, level + 1, room, false);
}

function fitItems(items: readonly unknown[], level: number, room: Room): boolean {
  for (let index = 0; index < items.length; index++) {
    if (!fitsValue(items[index], level, room)) return false;
  }
  return true;
}
