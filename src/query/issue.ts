/** Every code that an issue of a query condition can have: stable, safe to switch on. */
export const QUERY_ISSUE_CODES = /* @__PURE__ */ Object.freeze([
  // What is no condition.
  'query-condition-type',
  'query-condition-empty',
  'query-condition-length',
  'query-condition-select',
  'query-condition-collection',
  'query-condition-operand',
  'query-condition-operator',
  'query-condition-name',
  'query-condition-index',
  'query-condition-number',
  'query-condition-string',
  'query-condition-escape',
  'query-condition-brackets',
  'query-condition-depth',
  // What is one, and may not do what was meant.
  'query-condition-reserved-word',
  'query-condition-routing-function',
  'query-condition-unknown-function',
  'query-condition-comparison',
  'query-condition-in',
] as const);

/** The code of an issue of a query condition. */
export type QueryIssueCode = (typeof QUERY_ISSUE_CODES)[number];

/** One thing that is wrong with a condition, or doubtful. */
export interface QueryIssue {
  /** An error makes the text no condition; a warning is advice. */
  severity: 'error' | 'warning';
  code: QueryIssueCode;
  /** One plain English sentence, and never a part of the text, which may be a secret. */
  message: string;
  /** What was probably meant, where that can be told. */
  hint?: string;
  /** Where, in UTF-16 units. */
  offset: number;
  /** Where, as editors say it: both from 1, the column in characters. */
  line: number;
  column: number;
}
