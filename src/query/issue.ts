import type { MESSAGES } from './messages.js';

/** The code of an issue of a query condition: stable, safe to switch on. */
export type QueryIssueCode = keyof typeof MESSAGES;

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
