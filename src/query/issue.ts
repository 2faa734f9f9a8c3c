import { MAX_ISSUES, MAX_QUERY_CONDITION_LENGTH, MAX_QUERY_DEPTH } from '../hub-limits.js';
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
  /** An unknown name; of other warnings, what to write instead; of an error, the token or function at the offset. */
  word: string;
}

// The message of each code and, after |, a hint if the word has none. `query-condition-length` and `query-condition-select`
// are codes of the main entry too, with the same meaning.
const MESSAGES = {
  'query-condition-length': `The condition must have at most ${MAX_QUERY_CONDITION_LENGTH} characters.|Use several jobs.`,
  'query-condition-select': 'A job with SELECT always fails.|Write what follows WHERE, or *.',
  type: 'The condition must be a string.',
  empty: 'The condition must not be empty.|Write * for all devices.',
  collection: 'Expected devices or devices.modules.',
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

/** Hints about a token or function. */
const HINTS: Record<string, string> = {
  '"': "Write 'a' with straight quotes.",
  ',': "Write IN ['a', 'b'].",
  '=': 'Write a single =.',
  '<': 'Write <=.',
  '>': 'Write >=.',
  '!': 'Write NOT.',
  '&': 'Write AND.',
  '|': 'Write OR.',
  NOT: 'Write NIN for NOT IN.',
  LIKE: "Write STARTSWITH(tags.a, 'b').",
  BETWEEN: 'Write tags.a >= 1 AND tags.a <= 2.',
  IS: 'Write = null, or NOT IS_DEFINED(tags.a).',
  ';': 'Remove it.',
  WHERE: 'Remove WHERE.',
  GROUP: 'Remove GROUP BY.',
  ORDER: 'Remove ORDER BY.',
};

/** Quotes of text processors and of other languages. */
const OTHER_QUOTE = /[`\xab\xb4\xbb\u2018-\u201f]/;

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
    const [message, codeHint] = MESSAGES[code].split('|') as [string, string?];
    const form =
      code === 'unknown-name'
        ? `${nearName(word, text.slice(0, offset))}, or strings in quotes`
        : severity === 'warning' && word;
    const hint = form ? `Write ${form}.` : (HINTS[word.replace(OTHER_QUOTE, '"')] ?? codeHint);
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

/** Returns the path to write instead of a name that is misspelled, or lacks the section of a twin. */
function nearName(word: string, before: string): string {
  const name = word.toLowerCase();
  if (SECTION.test(name)) return `properties.${name}`;
  const isNear = (candidate: string) => {
    const lower = candidate.toLowerCase();
    return lower.startsWith(name.slice(0, 4)) || lower.endsWith(name.slice(-4));
  };
  // The patterns begin with the ten names that are most often misspelled: the first 15 parts, of which five are empty. More would
  // suggest names at random.
  const common = (SECTION.source + PROPERTY.source).split(/\W/, 15);
  const near = name.length > 2 && common.find(isNear);
  const section = /properties\.$/i.test(before) ? 'reported.' : 'tags.';
  return near || section + (/^[a-z_]\w{0,63}$/.test(name) ? word : 'a');
}
