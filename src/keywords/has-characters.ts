import { characterCount } from './utf8.js';

/** Returns whether the value is a string of so many characters (code points). */
export function hasCharacters(value: unknown, least: number, most: number): boolean {
  if (typeof value !== 'string') return false;
  const { length } = value;
  // A character has one or two UTF-16 units, so the length decides nearly always.
  if (length >= 2 * least && length <= most) return true;
  if (length < least || length > 2 * most) return false;
  const count = characterCount(value) as number;
  return count >= least && count <= most;
}
