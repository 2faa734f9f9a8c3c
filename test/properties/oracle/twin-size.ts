import { isObject, membersOf } from './members.js';
import { bytesOf, charactersOf } from './text.js';

const MAX_KEY_BYTES = 1024;

/** A key at any level of a section; `#` is refused only in what is sent [W2, R15]. */
export function isTwinKey(key: string, isSent: boolean): boolean {
  if (bytesOf(key) > MAX_KEY_BYTES || /\p{Cc}/u.test(key)) return false;
  return !['.', '$', ' ', ...(isSent ? ['#'] : [])].some((character) => key.includes(character));
}

/** The documented count: characters that are no control characters, 8 a number, 4 a boolean, sums [W7]. */
export function documentedSize(value: unknown): number {
  if (typeof value === 'string') return charactersOf(value.replaceAll(/\p{Cc}/gu, ''));
  if (typeof value === 'number') return 8;
  if (typeof value === 'boolean') return 4;
  if (Array.isArray(value)) return sum(value.map(documentedSize));
  if (!isObject(value)) return 0;
  return sum(membersOf(value).map(([key, member]) => documentedSize(key) + documentedSize(member)));
}

/** How many values stand inside the value, at all levels: a bound of ours. */
export function valuesInside(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const inside = Array.isArray(value) ? value : membersOf(value).map(([, member]) => member);
  return inside.length + sum(inside.map(valuesInside));
}

/** How many levels of objects and arrays the value has, itself among them [W4]. */
export function levelsOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const inside = Array.isArray(value) ? value : membersOf(value).map(([, member]) => member);
  return 1 + inside.map(levelsOf).reduce((most, levels) => Math.max(most, levels), 0);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
