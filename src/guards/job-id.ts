import { checkJobId } from '../generated/checks.js';
import { explainJobId } from '../generated/explainers.js';
import type { JobId } from '../generated/types.js';
import type { Result } from '../issues/issue.js';
import { assertResult, validateBy } from './guard.js';

/** Whether the value is a job id that may be sent [V3]. Never throws. */
export function isJobId(value: unknown): value is JobId {
  return checkJobId(value);
}

/**
 * Returns if the value is a job id that may be sent [V3].
 *
 * @throws ValidationError otherwise.
 */
export function assertJobId(value: unknown): asserts value is JobId {
  assertResult('JobId', validateJobId(value));
}

/** The value, if it is a job id that may be sent [V3]; otherwise what is wrong with it. Never throws. */
export function validateJobId(value: unknown): Result<JobId> {
  return validateBy(checkJobId, explainJobId, value);
}
