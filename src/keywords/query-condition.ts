// Finds certain syntax errors in the query condition of a request [R4], and accepts doubtful conditions. The full parser
// is in `src/query/`, which guards do not import.

import { MAX_QUERY_CONDITION_LENGTH } from '../hub-limits.js';
import type { Fault } from './fault.js';

/** No UTF-16 unit, or no offset. */
const NONE = -1;
const BACKSLASH = 0x5c;

/**
 * A condition with parentheses in at most three levels, and without escapes: a pattern reads it six times as fast as a loop. Each level
 * is text, then strings and parentheses with text behind them.
 */
const SIMPLE =
  // Stryker disable next-line Regex: the loop accepts what a narrower pattern does not match.
  /^[^'"()]*(?:(?:'[^'\\]*'|"[^"\\]*"|\([^'"()]*(?:(?:'[^'\\]*'|"[^"\\]*"|\([^'"()]*(?:(?:'[^'\\]*'|"[^"\\]*"|\([^'"()]*(?:(?:'[^'\\]*'|"[^"\\]*")[^'"()]*)*\))[^'"()]*)*\))[^'"()]*)*\))[^'"()]*)*$/;

/** Returns whether the strings may be terminated and the parentheses balanced, by at least one way of escaping quotes. */
export function isQueryCondition(text: string): boolean {
  // A longer string has too many characters anyway.
  if (text.length > 2 * MAX_QUERY_CONDITION_LENGTH || SIMPLE.test(text)) return true;
  // In IoT Hub a backslash escapes a quote, as documented. In SQL nothing does; a doubled quote there ends a string and begins one.
  return findFault(text, BACKSLASH) === NONE || findFault(text, NONE) === NONE;
}

/** Returns the first fault, with its offset in UTF-16 units. Assumes the documented way of escaping quotes. */
export function explainQueryCondition(text: string): Fault[] {
  if (isQueryCondition(text)) return [];
  const detail = findFault(text, BACKSLASH);
  const what = '()'.includes(text.charAt(detail)) ? 'parentheses' : 'string';
  return [{ path: [], code: `query-condition-${what}`, detail }];
}

/** Returns the offset of an unterminated string or an unbalanced parenthesis (the outermost of several), or NONE. */
function findFault(text: string, escapeUnit: number): number {
  let quote = 0;
  let begun = NONE;
  let opened = NONE;
  let depth = 0;
  // Stryker disable next-line EqualityOperator: no character follows the end.
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    // Skips most letters, in strings too.
    // Stryker disable next-line ConditionalExpression: skipping letters only saves time.
    if (unit > BACKSLASH) continue;
    if (quote > 0) {
      if (unit === escapeUnit) index++;
      else if (unit === quote) quote = 0;
    } else if (unit === 0x22 || unit === 0x27) {
      quote = unit;
      begun = index;
    } else if (unit === 0x28) {
      if (depth++ === 0) opened = index;
    } else if (unit === 0x29) {
      if (depth === 0) return index;
      if (--depth === 0) opened = NONE;
    } else if (isBeyondGrammar(text, index, unit)) return NONE;
  }
  return quote > 0 ? begun : opened;
}

/** Returns whether the rest is not checked: `[[` quotes a name of undocumented syntax, and `--` and `/*` begin SQL comments. */
function isBeyondGrammar(text: string, index: number, unit: number): boolean {
  if (unit === 0x2f) return text.charCodeAt(index + 1) === 0x2a;
  // Stryker disable next-line ArithmeticOperator: a pair is found at either of its characters.
  return (unit === 0x5b || unit === 0x2d) && text.charCodeAt(index + 1) === unit;
}
