import { MAX_QUERY_CONDITION_LENGTH, MAX_QUERY_DEPTH } from '../limits.js';

/** What each code says. The first two are codes of `Issue` too, and mean the same there. */
export const MESSAGES = {
  'query-condition-length': `A condition has at most ${MAX_QUERY_CONDITION_LENGTH} characters.`,
  'query-condition-select':
    'A job whose condition begins with SELECT is accepted and then always fails.',
  type: 'A condition is a string.',
  empty: 'The condition is empty.',
  collection: 'FROM takes devices or devices.modules, and then WHERE or nothing.',
  operand: 'A path, a constant, a list or a function is expected here.',
  operator: 'An operator is expected here, or the end.',
  name: 'A name is expected behind the dot.',
  index: 'An index is a whole number in brackets.',
  number: 'The number is larger than a double.',
  string: 'The string is never closed.',
  escape: 'This is no escape of a string.',
  brackets: 'The bracket has no counterpart.',
  depth: `At most ${MAX_QUERY_DEPTH} levels are nested.`,
  'reserved-word': 'The name is a word of the language.',
  'routing-function': 'The function is documented for message routing alone.',
  'unknown-function': 'No such function is documented.',
  comparison: 'Objects and lists cannot be compared.',
  in: 'A list is expected behind IN and NIN.',
};

/** What was probably meant, by the code, or by the code and the word at its place. */
export const HINTS: Record<string, string> = {
  'query-condition-length': 'Make several jobs of it.',
  'query-condition-select': 'Give only what follows WHERE, or * for all devices.',
  empty: 'Give * for all devices.',
  escape: 'Write \\\\ for a backslash.',
  'reserved-word': 'Write it in double brackets: [[group]].',
  'routing-function STARTS_WITH': 'For twins a hub takes STARTSWITH.',
  'operand =': 'Write = once.',
  "operator '": "Write \\' for a quote in a string.",
  'operator ,': "Write a list in brackets: IN ['a', 'b'].",
  'operator NOT': 'Write NIN for NOT IN.',
};
