import { MAX_ISSUES, MAX_QUERY_CONDITION_LENGTH, MAX_QUERY_DEPTH } from '../hub-limits.js';

/** A stable code for each kind of issue. You can compare and switch on it. */
export type QueryIssueCode = keyof typeof MESSAGES;

/** An error or a warning about a query condition. */
export interface QueryIssue {
  /** An error means that the string is not a valid condition. A warning is advice. */
  severity: 'error' | 'warning';
  code: QueryIssueCode;
  /** A sentence in English. It never contains a part of the condition, which may be secret. */
  message: string;
  /** How to fix the issue, if that is known. */
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
};

/** Hints by code, or by code and word. */
const HINTS: Record<string, string> = {
  'query-condition-length': 'Use several jobs.',
  'query-condition-select': 'Write what follows WHERE, or *.',
  empty: 'Write * for all devices.',
  escape: 'Write \\\\ for a backslash.',
  'reserved-word': 'Write it in [[ ]].',
  'routing-function STARTS_WITH': 'Write STARTSWITH.',
  'operand =': 'Use a single =.',
  "operator '": "Write \\' for a quote.",
  'operator ,': "Write IN ['a', 'b'].",
  'operator NOT': 'Write NIN for NOT IN.',
};

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
    const hint = HINTS[`${code} ${word}`] ?? HINTS[code];
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

/** Returns the line and column at the end of the text. A line ends with LF, CR or CR LF. */
function positionAfter(text: string): { line: number; column: number } {
  const lines = text.split(/\r\n?|\n/);
  const lastLine = lines.at(-1) as string;
  return { line: lines.length, column: [...lastLine].length + 1 };
}
