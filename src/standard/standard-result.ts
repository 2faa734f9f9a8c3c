import type { IssueCode } from '../issues/codes.js';
import type { Issue, Result } from '../issues/issue.js';
import type { PathStep } from '../keywords/fault.js';
import type { StandardSchemaV1 } from './spec.js';

/** An issue in the format of Standard Schema. */
export interface StandardIssue extends StandardSchemaV1.Issue {
  /** The message, followed by the hint if there is one: Standard Schema has no hints. Never contains the invalid value. */
  readonly message: string;
  /** The path from the value to the invalid part: array indexes as numbers, property keys as strings. */
  readonly path: readonly PathStep[];
  /** The code of the broken rule. Codes are stable, so you can switch on them. */
  readonly code: IssueCode;
}

/** The value itself, or its issues: at most 100, and one that says that there are more. */
export type StandardResult<T> =
  | StandardSchemaV1.SuccessResult<T>
  | { readonly issues: readonly StandardIssue[] };

/** Converts the result of a validator to the format of Standard Schema. */
export function toStandardResult<T>(result: Result<T>): StandardResult<T> {
  return result.ok ? { value: result.value } : { issues: result.issues.map(toStandardIssue) };
}

function toStandardIssue({ path, code, message, hint }: Issue): StandardIssue {
  return { message: hint === undefined ? message : `${message} ${hint}`, path, code };
}
