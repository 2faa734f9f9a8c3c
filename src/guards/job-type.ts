import { checkJobType } from '../generated/checks.js';
import { explainJobType } from '../generated/explainers.js';
import type { JobType } from '../generated/types.js';
import type { Result } from '../issues/issue.js';
import { assertResult, validateBy } from './guard.js';

/** Whether the value is the type of a job (hub-rules, section 2). Never throws. */
export function isJobType(value: unknown): value is JobType {
  return checkJobType(value);
}

/**
 * Returns if the value is the type of a job (hub-rules, section 2).
 *
 * @throws ValidationError otherwise.
 */
export function assertJobType(value: unknown): asserts value is JobType {
  assertResult('JobType', validateJobType(value));
}

/** The value, if it is the type of a job (hub-rules, section 2); otherwise what is wrong with it. Never throws. */
export function validateJobType(value: unknown): Result<JobType> {
  return validateBy(checkJobType, explainJobType, value);
}
