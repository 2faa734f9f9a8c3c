import type { Literal } from './condition.js';

/** What must be escaped in a string: its quote, the backslash, and what might not survive the way to the hub. */
const ESCAPED = /['\\\p{Cc}\p{Cs}\u2028\u2029]/gu;

/** The text of a constant. Throws a `RangeError` for what has none: `NaN` and infinity. */
export function writeLiteral(value: Literal<unknown>['value']): string {
  if (typeof value === 'string') return `'${value.replace(ESCAPED, toEscape)}'`;
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new RangeError('No condition can have such a number.');
  }
  return Object.is(value, -0) ? '-0' : String(value);
}

/** Only the escapes that are documented: `\'`, `\\` and `\uXXXX`. */
function toEscape(character: string): string {
  if (character === "'" || character === '\\') return `\\${character}`;
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
