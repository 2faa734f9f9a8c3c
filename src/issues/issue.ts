import type { PathStep } from '../keywords/fault.js';
import type { IssueCode } from './codes.js';

/** One thing that is wrong with a value. */
export interface Issue {
  /**
   * From the value to the culprit: array items as numbers, everything else as text. For a missing or an
   * unknown member its name is the last step; empty where the value itself is wrong.
   */
  path: PathStep[];
  /** Which rule is broken: stable, safe to switch on. */
  code: IssueCode;
  /** One plain English sentence with the limit in it, and never the refused value, which may be a secret. */
  message: string;
  /** What was probably meant, where that can be told. */
  hint?: string;
}

/** What a validation answers: the value, typed, or at most 100 issues. */
export type Result<T> = { ok: true; value: T } | { ok: false; issues: Issue[] };
