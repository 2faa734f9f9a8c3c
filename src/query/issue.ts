import { MAX_ISSUES, MAX_QUERY_CONDITION_LENGTH, MAX_QUERY_DEPTH } from '../hub-limits.js';
import { SECTION } from './names.js';

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
  hyphen: 'The hyphen is a minus.',
  arguments: 'The function has other arguments.',
  'doubled-quote': 'A doubled quote is not documented.',
  'quoted-condition': 'The string is neither a condition nor a path.',
  'job-status': 'IoT Hub fails for this status.',
};

/** Hints by code. */
const HINTS: Record<string, string> = {
  'query-condition-length': 'Use several jobs.',
  'query-condition-select': 'Write what follows WHERE, or *.',
  empty: 'Write * for all devices.',
  escape: 'Write \\\\ for a backslash.',
  name: 'Write tags.a or tags.[[a]].',
  index: 'Write tags.a or tags.[[a]].',
  operator: "Write strings in quotes, and \\' for a quote.",
  string: "Write \\' for a quote.",
  'reserved-word': 'Write it in [[ ]].',
  'doubled-quote': "Write \\' for a quote.",
  'quoted-condition': 'Remove the quotes.',
  'job-status': 'Write it in lower case.',
};

/** What to write instead of a token or function. */
const FORMS: Record<string, string> = {
  '"': "'a' with straight quotes",
  ',': "IN ['a', 'b']",
  '=': 'a single =',
  '<': '<=',
  '>': '>=',
  '!': 'NOT',
  '&': 'AND',
  '|': 'OR',
  NOT: 'NIN for NOT IN',
  LIKE: "STARTSWITH(tags.a, 'b')",
  BETWEEN: 'tags.a >= 1 AND tags.a <= 2',
  IS: '= null, or NOT IS_DEFINED(tags.a)',
  STARTS_WITH: 'STARTSWITH',
};

/** Words around a condition that are not a part of it. */
const SURROUNDING = /^(;|where|group|order)$/i;

/** Quotes of text processors and of other languages. */
const OTHER_QUOTE = /[`\xab\xb4\xbb\u2018-\u201f]/;

/** A name without control and format characters that is short enough to show. */
const PRINTABLE = /^[^\p{C}\s]{1,64}$/u;

/** The names that are most often misspelled. */
const NEAR_NAMES =
  'tags,properties,desired,reported,deviceId,moduleId,status,connectionState,capabilities,configurations';

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
  if (code === 'unknown-name') return `${toNameHint(word)} Write strings in quotes.`;
  if (code === 'hyphen')
    return `Write ${PRINTABLE.test(word) ? `[[${word}]]` : '[[ ]]'} for a name.`;
  if (code === 'arguments') return `Write ${word}.`;
  if (SURROUNDING.test(word)) return `Remove ${word}.`;
  const form = FORMS[word.replace(OTHER_QUOTE, '"')];
  return form ? `Write ${form}.` : HINTS[code];
}

/** Returns a hint for a name that is misspelled or lacks `properties`. */
function toNameHint(word: string): string {
  const name = word.toLowerCase();
  if (SECTION.test(name)) return `Write properties.${name}.`;
  const near = NEAR_NAMES.split(',').find((candidate) => {
    const lower = candidate.toLowerCase();
    return lower.startsWith(name.slice(0, 4)) || lower.endsWith(name.slice(-4));
  });
  return near && name.length > 2
    ? `Did you mean ${near}?`
    : 'Begin a path with tags or properties.';
}

/** Returns the line and column at the end of the text. A line ends with LF, CR or CR LF. */
function positionAfter(text: string): { line: number; column: number } {
  const lines = text.split(/\r\n?|\n/);
  const lastLine = lines.at(-1) as string;
  const { length } = lastLine.replace(/[\ud800-\udbff][\udc00-\udfff]/g, ' ');
  return { line: lines.length, column: length + 1 };
}
