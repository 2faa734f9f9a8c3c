import type { IssueCode } from '../issues/codes.js';
import type { Issue, Result } from '../issues/issue.js';
import type { PathStep } from '../keywords/fault.js';
import type { StandardSchemaV1 } from './spec.js';

/** One thing that is wrong with a value, as Standard Schema has it. */
export interface StandardIssue extends StandardSchemaV1.Issue {
  /** What is wrong, and what was probably meant where that can be told: Standard Schema knows no hints. Never the refused value. */
  readonly message: string;
  /** From the value to the culprit: array items as numbers, everything else as text. */
  readonly path: readonly PathStep[];
  /** Which rule is broken: stable, safe to switch on. */
  readonly code: IssueCode;
}

/** What a validation answers: the value itself, or at most 100 issues. */
export type StandardResult<T> =
  | StandardSchemaV1.SuccessResult<T>
  | { readonly issues: readonly StandardIssue[] };

/** What a guard answers, as Standard Schema has it. */
export function toStandardResult<T>(result: Result<T>): StandardResult<T> {
  return result.ok ? { value: result.value } : { issues: result.issues.map(toStandardIssue) };
}

function toStandardIssue({ path, code, message, hint }: Issue): StandardIssue {
  return { message: hint === undefined ? message : `${message} ${hint}`, path, code };
}
