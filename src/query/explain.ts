import { MAX_QUERY_CONDITION_LENGTH, MAX_QUERY_DEPTH } from '../limits.js';
import type { QueryIssueCode } from './issue.js';

const MESSAGES: Record<QueryIssueCode, string | (() => string)> = {
  'query-condition-type': 'The condition must be a string.',
  'query-condition-empty': 'The condition must not be empty.',
  'query-condition-length': () =>
    `The condition must have at most ${MAX_QUERY_CONDITION_LENGTH} characters.`,
  'query-condition-select':
    'The condition must stand alone: a job whose condition begins with SELECT is accepted and then always fails.',
  'query-condition-collection':
    'FROM must name devices or devices.modules, and WHERE or nothing must follow.',
  'query-condition-operand':
    'A path, a constant, a list in brackets or a function is expected here.',
  'query-condition-operator': 'An operator or the end of the expression is expected here.',
  'query-condition-name': 'A name is expected behind a dot.',
  'query-condition-index': 'A whole number and ] are expected in the brackets behind a path.',
  'query-condition-number':
    'A number must have decimal digits, or 0x and hexadecimal ones, and be no larger than a double.',
  'query-condition-string': 'The string is never closed.',
  'query-condition-escape': 'A backslash must begin one of the escapes of a string.',
  'query-condition-brackets': 'The bracket has no counterpart.',
  'query-condition-depth': () => `At most ${MAX_QUERY_DEPTH} levels may be nested.`,
  'query-condition-reserved-word': 'The name is a word of the query language.',
  'query-condition-routing-function':
    'The function is documented for message routing, not for queries of twins.',
  'query-condition-unknown-function': 'No function of this name is documented.',
  'query-condition-comparison': 'Only strings, numbers, booleans and null can be compared.',
  'query-condition-in': 'A list in brackets is expected behind IN and NIN.',
};

/** By the code, or by the code and the word at its place. */
const HINTS: Record<string, string | undefined> = {
  'query-condition-empty': 'Give * for all devices.',
  'query-condition-length': 'Make several jobs of it: a hub answers a longer one with 412.',
  'query-condition-select': 'Give only what follows WHERE, or * for all devices.',
  'query-condition-escape': 'Write \\\\ for a backslash.',
  'query-condition-reserved-word': 'Write it in double brackets, such as [[group]].',
  'query-condition-routing-function STARTS_WITH': 'For twins a hub takes STARTSWITH.',
  'query-condition-operand =': 'Write = once.',
  "query-condition-operator '": "Write \\' for a quote in a string.",
  'query-condition-operator ,': "Write a list in brackets: IN ['a', 'b'].",
  'query-condition-operator NOT': 'Write NIN for NOT IN.',
  'query-condition-operator &': 'Write AND.',
  'query-condition-operator |': 'Write OR.',
};

/** What an issue says in words. */
export function explain(code: QueryIssueCode, word: string): { message: string; hint?: string } {
  const text = MESSAGES[code];
  const message = typeof text === 'string' ? text : text();
  const hint = HINTS[`${code} ${word}`] ?? HINTS[code];
  return hint === undefined ? { message } : { message, hint };
}
