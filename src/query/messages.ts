import { MAX_QUERY_CONDITION_LENGTH, MAX_QUERY_DEPTH } from '../hub-limits.js';

/** What each code says. The first two are codes of `Issue` too, and mean the same there. */
export const MESSAGES = {
  'query-condition-length': `A condition has at most ${MAX_QUERY_CONDITION_LENGTH} characters.`,
  'query-condition-select': 'A job with SELECT always fails.',
  type: 'A condition is a string.',
  empty: 'The condition is empty.',
  collection: 'FROM takes devices or devices.modules.',
  operand: 'A value is expected here.',
  operator: 'An operator is expected here.',
  name: 'A name is expected here.',
  index: 'An index is expected here.',
  number: 'The number is too large.',
  string: 'The string is not closed.',
  escape: 'The escape is unknown.',
  brackets: 'The bracket has no pair.',
  depth: `A condition has at most ${MAX_QUERY_DEPTH} levels.`,
  'reserved-word': 'The name is reserved.',
  'routing-function': 'The function is for message routing.',
  'unknown-function': 'The function is unknown.',
  comparison: 'Objects and lists cannot be compared.',
  in: 'A list is expected here.',
};

/** What was probably meant, by the code, or by the code and the word at its place. */
export const HINTS: Record<string, string> = {
  'query-condition-length': 'Make several jobs.',
  'query-condition-select': 'Give what follows WHERE, or *.',
  empty: 'Give * for all devices.',
  escape: 'Write \\\\ for a backslash.',
  'reserved-word': 'Write it in [[ ]].',
  'routing-function STARTS_WITH': 'Write STARTSWITH.',
  'operand =': 'Write = once.',
  "operator '": "Write \\' for a quote.",
  'operator ,': "Write IN ['a', 'b'].",
  'operator NOT': 'Write NIN for NOT IN.',
};
