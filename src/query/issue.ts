import { MAX_ISSUES, MAX_QUERY_CONDITION_LENGTH, MAX_QUERY_DEPTH } from '../hub-limits.js';
import { closest } from '../issues/did-you-mean.js';
import { PROPERTY, SECTION } from './names.js';

/** A stable code for each kind of issue. You can compare and switch on it. */
export type QueryIssueCode = keyof typeof MESSAGES;

/** An error or a warning about a query condition. */
export interface QueryIssue {
  /** An error means that the string is not a valid condition. A warning is advice. */
  severity: 'error' | 'warning';
  code: QueryIssueCode;
  /** A sentence in English. It never contains a part of the condition, which may be secret. */
  message: string;
  /** How to fix the issue, if that is known. It contains no constant, and a name only if it is printable. */
  hint?: string;
  /** The offset in UTF-16 units, from 0. */
  offset: number;
  /** The line, from 1. */
  line: number;
  /** The column in characters (Unicode code points), from 1. */
  column: number;
}

/** An issue before its line and column are computed. */
export interface Diagnostic {
  code: QueryIssueCode;
  offset: number;
  /** The token or function at the offset, which selects the hint. */
  word: string;
}

// `query-condition-length` and `query-condition-select` are codes of the main entry too, with the same meaning.
const MESSAGES = {
  'query-condition-length': `The condition has more than ${MAX_QUERY_CONDITION_LENGTH} characters.`,
  'query-condition-select': 'A job with SELECT always fails.',
  type: 'The condition must be a string.',
  empty: 'The condition must not be blank.',
  collection: 'FROM must be followed by devices or devices.modules.',
  operand: 'Expected a value.',
  operator: 'Expected an operator.',
  name: 'Expected a name.',
  index: 'Expected an index.',
  number: 'The number is too large.',
  string: 'The string is not closed.',
  escape: 'Unknown escape sequence.',
  brackets: 'The bracket is unbalanced.',
  depth: `The condition has more than ${MAX_QUERY_DEPTH} levels.`,
  'reserved-word': 'The name is reserved.',
  'routing-function': 'The function is documented only for message routing.',
  'unknown-function': 'The function is not documented.',
  comparison: 'Objects and arrays cannot be compared.',
  in: 'Expected an array.',
  'unknown-name': 'A twin has no property of this name.',
  hyphen: 'The hyphen is a minus here.',
  arguments: 'The function has the wrong arguments.',
  'doubled-quote': 'A doubled quote is not documented.',
  'quoted-condition': 'The condition is only a string.',
  'job-status': 'IoT Hub fails to query for this status.',
};

/** Hints by code and word, by word, or by code. */
const HINTS: Record<string, string> = {
  'query-condition-length': 'Use several jobs.',
  'query-condition-select': 'Write what follows WHERE, or *.',
  empty: 'Write * for all devices.',
  escape: 'Write \\\\ for a backslash.',
  index: 'Write tags.a or tags.[[a]] for a name.',
  'reserved-word': 'Write it in [[ ]].',
  'doubled-quote': "Write \\' for a quote.",
  'quoted-condition': 'Remove the quotes around the condition.',
  'job-status': 'Write it in lower case.',
  operator: 'Put strings in quotes, and write AND or OR between comparisons.',
  'routing-function STARTS_WITH': 'Write STARTSWITH.',
  'arguments IS_DEFINED': 'Write IS_DEFINED(tags.a), without quotes.',
  'arguments STARTSWITH': "Write STARTSWITH(tags.a, 'b').",
  'arguments ARRAY_CONTAINS': "Write ARRAY_CONTAINS(parentScopes, 'a').",
  'operand =': 'Use a single =.',
  'operand >': 'Write >=.',
  'operand <': 'Write <=.',
  "operator '": "Write \\' for a quote.",
  'operator ,': "Write IN ['a', 'b'].",
  'operator NOT': 'Write NIN for NOT IN, and NOT before a comparison.',
  'operator WHERE': 'Remove WHERE.',
  'operator LIKE': "Write STARTSWITH(tags.a, 'b').",
  'operator BETWEEN': 'Write tags.a >= 1 AND tags.a <= 2.',
  'operator IS': 'Write = null, or NOT IS_DEFINED(tags.a).',
  'operator GROUP': 'Remove what follows the condition.',
  'operator ORDER': 'Remove what follows the condition.',
  'operator ;': 'Remove the semicolon.',
  'operator &': 'Write AND.',
  'operator |': 'Write OR.',
  'operand !': 'Write NOT.',
  'name [': 'Close [[ with ]], without control characters between them.',
  '"': "Use straight quotes: 'a'.",
};

/** Quotes of text processors and of other languages. */
const OTHER_QUOTE = /[`\xab\xb4\xbb\u2018-\u201f]/;

/** A name without control and format characters that is short enough to show. */
const PRINTABLE = /^[^\p{C}\s]{1,64}$/u;

/** The codes of all issues that `parseQueryCondition` can return. */
export const QUERY_ISSUE_CODES: readonly QueryIssueCode[] = /* @__PURE__ */ Object.freeze(
  /* @__PURE__ */ Object.keys(MESSAGES) as QueryIssueCode[],
);

/** Converts diagnostics to issues: at most 100, sorted by offset. */
export function toQueryIssues(
  text: string,
  severity: QueryIssue['severity'],
  diagnostics: Diagnostic[],
): QueryIssue[] {
  const sorted = diagnostics.sort((a, b) => a.offset - b.offset).slice(0, MAX_ISSUES);
  return sorted.map(({ code, offset, word }) => {
    const hint = toHint(code, word);
    return {
      severity,
      code,
      message: MESSAGES[code],
      ...(hint && { hint }),
      offset,
      ...positionAfter(text.slice(0, offset)),
    };
  });
}

function toHint(code: QueryIssueCode, word: string): string | undefined {
  if (code === 'unknown-name') return toNameHint(word);
  if (code === 'hyphen')
    return `Write ${PRINTABLE.test(word) ? `[[${word}]]` : 'it in [[ ]]'} if it is one name.`;
  return HINTS[`${code} ${word}`] ?? HINTS[word.replace(OTHER_QUOTE, '"')] ?? HINTS[code];
}

/** Returns a hint for a name that may be misspelled, lack `properties`, or be a string that lost its quotes. */
function toNameHint(name: string): string {
  const names = `${PROPERTY.source}|${SECTION.source}`.match(/\w+/g) as string[];
  const near = closest(name.replace(/y$/i, 'ies'), names);
  const start = SECTION.test(name)
    ? `Write properties.${name.toLowerCase()}.`
    : near
      ? `Did you mean ${near}?`
      : 'Begin a path with tags, properties or another property.';
  return `${start} Put a string in quotes.`;
}

/** Returns the line and column at the end of the text. A line ends with LF, CR or CR LF. */
function positionAfter(text: string): { line: number; column: number } {
  const lines = text.split(/\r\n?|\n/);
  const lastLine = lines.at(-1) as string;
  return { line: lines.length, column: [...lastLine].length + 1 };
}
