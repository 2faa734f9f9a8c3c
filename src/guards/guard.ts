import { isTruncated } from '../issues/is-truncated.js';
import type { Issue, Result } from '../issues/issue.js';
import { issueOfValue } from '../issues/issue-of-value.js';
import type { RawError } from '../issues/raw-error.js';
import { type Family, toIssues } from '../issues/to-issues.js';
import { ValidationError } from '../issues/validation-error.js';
import { type Budget, createBudget } from '../keywords/budget.js';

/** A compiled validator that returns only whether a value is valid. Returns false if a getter or a proxy throws. */
export type Check = (value: unknown, budget?: Budget) => boolean;

/** A compiled validator that adds the errors of the value at `instancePath` to the list `errors`, and returns the list. */
export type Explain = (
  value: unknown,
  errors?: RawError[],
  instancePath?: string,
  budget?: Budget,
) => RawError[];

/**
 * Returns the value if it is valid, or its issues. Runs `explain` only for invalid values.
 *
 * @param family - Most hints say how to change a request, and are not given for a response.
 */
export function validateBy<T>(
  check: Check,
  explain: Explain,
  value: unknown,
  family: Family = 'response',
): Result<T> {
  const budget = createBudget();
  if (check(value, budget)) return { ok: true, value: value as T };
  const issues =
    budget.work < 0 ? [issueOfValue('work-limit')] : explainInvalid(explain, value, family);
  return { ok: false, issues, ...(isTruncated(issues) && { truncated: true }) };
}

/**
 * Returns the value of a result that has no issues.
 *
 * @throws ValidationError with the issues of the result.
 */
export function parseResult<T>(entity: string, result: Result<T>): T {
  if (result.ok) return result.value;
  throw new ValidationError(entity, result.issues);
}

function explainInvalid(explain: Explain, value: unknown, family: Family): Issue[] {
  try {
    const budget = createBudget();
    const errors = explain(value, [], '', budget);
    if (errors.length > 0) return toIssues(errors, value, family, budget.work < 0);
  } catch {
    // A getter or a proxy threw. The path to it is unknown.
  }
  return [issueOfValue('unreadable')];
}
