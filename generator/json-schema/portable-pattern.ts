// Patterns are written for ECMA-262. What other dialects lack is said by keywords: RE2 (Go, Rust) has
// no lookahead, and repeats nothing more than 1000 times.

import type { JsonSchema } from './definitions.js';

const ANY_TEXT = /^\^\[\\s\\S\]\{(\d+),(\d+)\}\$$/;
const AHEAD = '^(?!';

/** The pattern as keywords that every dialect of patterns can take. It is for texts of at most `maxLength` characters. */
export function spellPattern(pattern: string, maxLength?: number): JsonSchema {
  if (pattern === '[\\s\\S]') return { minLength: 1 };
  const [, least, most] = (ANY_TEXT.exec(pattern) ?? []).map(Number);
  if (most !== undefined) return { ...(least ? { minLength: least } : {}), maxLength: most };
  if (!pattern.startsWith(AHEAD)) return { pattern: refuseLookaround(pattern) };

  const end = endOfGroup(pattern, 1);
  const refused = `^${pattern.slice(AHEAD.length, end)}`.replace(
    /\(\?!\[([^\]]+)\]\)$/,
    '(?:[^$1]|$$)',
  );
  const rest = pattern.slice(end + 1);
  return {
    ...(rest === '' ? {} : { pattern: refuseLookaround(`^${rest}`) }),
    // With its type, since a pattern passes what is no text, so that its opposite would refuse a null.
    not: { type: 'string', maxLength, pattern: refuseLookaround(refused) },
  };
}

/** The index of the parenthesis that closes the one at `start`. */
function endOfGroup(pattern: string, start: number): number {
  let depth = 0;
  for (let index = start; index < pattern.length; index++) {
    const character = pattern[index];
    if (character === '\\') index++;
    else if (character === '[') index = pattern.indexOf(']', index);
    else if (character === '(') depth++;
    else if (character === ')' && --depth === 0) return index;
  }
  throw new Error(`a group without an end: ${pattern}`);
}

function refuseLookaround(pattern: string): string {
  if (/\(\?(?!:)/.test(pattern)) throw new Error(`not a portable pattern: ${pattern}`);
  return pattern;
}
