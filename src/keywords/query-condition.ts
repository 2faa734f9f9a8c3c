// What is certainly wrong with the syntax of a query condition that is sent [R4]. The parser of the language is in
// `src/query/`, of which the guards hold nothing: what is doubtful they accept.

import { MAX_QUERY_CONDITION_LENGTH } from '../hub-limits.js';
import type { Fault } from './fault.js';

/** Stands for no UTF-16 unit, and for no offset. */
const NONE = -1;
const BACKSLASH = 0x5c;

/** Whether it may be that each string ends, and that each parenthesis has its counterpart. */
export function isQueryCondition(text: string): boolean {
  // In IoT Hub a backslash escapes a quote, as documented. In SQL nothing does; a doubled quote there ends a string and begins one.
  return findFault(text, BACKSLASH) === NONE || findFault(text, NONE) === NONE;
}

/** What is certainly wrong, as far as that is documented: the first fault, with its offset in UTF-16 units. */
export function explainQueryCondition(text: string): Fault[] {
  if (isQueryCondition(text)) return [];
  const detail = findFault(text, BACKSLASH);
  const what = '()'.includes(text.charAt(detail)) ? 'parentheses' : 'string';
  return [{ path: [], code: `query-condition-${what}`, detail }];
}

/** Where a string begins that never ends, or a parenthesis stands that has no counterpart: of several that are open, the outermost. */
function findFault(text: string, escapeUnit: number): number {
  // What is longer has too many characters, whichever they are.
  if (text.length > 2 * MAX_QUERY_CONDITION_LENGTH) return NONE;
  let quote = 0;
  let begun = NONE;
  let opened = NONE;
  let depth = 0;
  // Stryker disable next-line EqualityOperator: there is no character after the end.
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    // Most letters pass at the first test, in strings too.
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

/** Whether anything may follow: `[[` quotes a name, of which no page says what it may hold; `--` and `/*` begin comments in SQL. */
function isBeyondGrammar(text: string, index: number, unit: number): boolean {
  if (unit === 0x2f) return text.charCodeAt(index + 1) === 0x2a;
  // Stryker disable next-line ArithmeticOperator: a pair is found at either of its characters.
  return (unit === 0x5b || unit === 0x2d) && text.charCodeAt(index + 1) === unit;
}
