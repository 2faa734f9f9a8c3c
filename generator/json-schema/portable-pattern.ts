// Patterns for regular expression dialects other than ECMA-262. RE2 (Go, Rust) has no lookahead, and no repetition above 1000.

import type { JsonSchema } from './definitions.js';

const ANY_STRING = /^\^\[\\s\\S\]\{(\d+),(\d+)\}\$$/;
const NEGATIVE_LOOKAHEAD = '^(?!';

/** Converts a pattern to keywords that every dialect supports. The strings have at most `maxLength` characters. */
export function convertPattern(pattern: string, maxLength?: number): JsonSchema {
  if (pattern === '[\\s\\S]') return { minLength: 1 };
  const [, least, most] = (ANY_STRING.exec(pattern) ?? []).map(Number);
  if (most !== undefined) return { ...(least ? { minLength: least } : {}), maxLength: most };
  if (!pattern.startsWith(NEGATIVE_LOOKAHEAD)) return { pattern: requirePortable(pattern) };

  const end = endOfGroup(pattern, 1);
  const rejected = `^${pattern.slice(NEGATIVE_LOOKAHEAD.length, end)}`.replace(
    /\(\?!\[([^\]]+)\]\)$/,
    '(?:[^$1]|$$)',
  );
  const rest = pattern.slice(end + 1);
  return {
    ...(rest === '' ? {} : { pattern: requirePortable(`^${rest}`) }),
    // With `type`: a pattern accepts every value that is not a string, so its negation alone would reject null.
    not: { type: 'string', maxLength, pattern: requirePortable(rejected) },
  };
}

/** Returns the index of the parenthesis that closes the one at `start`. */
function endOfGroup(pattern: string, start: number): number {
  let depth = 0;
  for (let index = start; index < pattern.length; index++) {
    const character = pattern[index];
    if (character === '\\') index++;
    else if (character === '[') index = pattern.indexOf(']', index);
    else if (character === '(') depth++;
    else if (character === ')' && --depth === 0) return index;
  }
  throw new Error(`unclosed group: ${pattern}`);
}

function requirePortable(pattern: string): string {
  if (/\(\?(?!:)/.test(pattern)) throw new Error(`not a portable pattern: ${pattern}`);
  return pattern;
}
