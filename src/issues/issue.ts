import type { PathStep } from '../keywords/fault.js';
import type { IssueCode } from './codes.js';

/** A broken rule in a value. */
export interface Issue {
  /**
   * The path to the property or item at fault: numbers for array items, strings for properties. The last step may be
   * the name of a missing or unknown property. Empty if the value itself is invalid.
   */
  path: PathStep[];
  /** The code of the broken rule. Codes are stable. */
  code: IssueCode;
  /** An English sentence that contains the limit. It never contains the invalid value, which may be a secret. */
  message: string;
  /** How to fix the value, if its error suggests that. */
  hint?: string;
}

/** The result of a validation: the typed value, or its issues. */
export type Result<T> =
  | { ok: true; value: T }
  | {
      ok: false;
      /** At most 100 issues. If there may be more, the last of them is followed by an issue of the code `truncated`. */
      issues: Issue[];
      /** Present if there are more than 100 issues, or the rest takes too much work to find. */
      truncated?: true;
    };
