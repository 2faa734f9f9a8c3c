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
  /** A hint, if there is a better one than that of the code. */
  hint: string | undefined;
}

// The message of each code and, after |, a hint. `query-condition-length` and `query-condition-select` are codes of the main
// entry too, with the same meaning.
const MESSAGES = {
  'query-condition-length': `The condition must have at most ${MAX_QUERY_CONDITION_LENGTH} characters.|Use several jobs.`,
  'query-condition-select': 'A job with SELECT always fails.|Write what follows WHERE, or *.',
  type: 'The condition must be a string.',
  empty: 'The condition must not be empty.|Write * for all devices.',
  collection: 'Expected devices or devices.modules, then WHERE.',
  operand: 'Expected a value.',
  operator: "Expected an operator.|Write AND or OR, and strings in quotes, with \\' for a quote.",
  name: 'Expected a name.|Write tags.a or tags.[[a]].',
  index: 'Expected an index.|Write tags.a or tags.[[a]].',
  number: 'The number is too large.',
  string: "The string is not closed.|Write \\' for a quote.",
  escape: 'The escape sequence is not documented.|Write \\\\ for a backslash.',
  brackets: 'The bracket is unbalanced.',
  depth: `The condition must have at most ${MAX_QUERY_DEPTH} levels.`,
  'reserved-word': 'The name is reserved.|Write it in [[ ]].',
  'routing-function': 'The function is documented only for message routing.',
  'unknown-function': 'The function is not documented.',
  comparison: 'Objects and arrays cannot be compared.',
  in: 'Expected an array.',
  'unknown-name': 'The name is not a property of twins.',
  hyphen: 'The hyphen is a minus.',
  arguments: 'The function has other arguments.',
  'doubled-quote': "The doubled quote is not documented.|Write \\' for a quote.",
  'quoted-condition': 'The string is not a condition.|Remove the quotes.',
  'job-status': 'IoT Hub fails for this status.|Write it in lower case.',
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
  return sorted.map(({ code, offset, hint: ownHint }) => {
    const [message, codeHint] = MESSAGES[code].split('|') as [string, string?];
    const hint = ownHint ?? codeHint;
    // A line ends with LF, CR or CR LF.
    const lines = text.slice(0, offset).split(/\r\n?|\n/);
    const { length } = (lines.at(-1) as string).replace(/[^\0-\uffff]/gu, ' ');
    return {
      severity,
      code,
      message,
      ...(hint && { hint }),
      offset,
      line: lines.length,
      column: length + 1,
    };
  });
}
