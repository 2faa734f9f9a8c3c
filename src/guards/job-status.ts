import { checkJobStatus } from '../generated/checks.js';
import { explainJobStatus } from '../generated/explainers.js';
import type { JobStatus } from '../generated/types.js';
import type { Result } from '../issues/issue.js';
import { assertResult, validateBy } from './guard.js';

/** Whether the value is the status of a job (hub-rules, section 2). Never throws. */
export function isJobStatus(value: unknown): value is JobStatus {
  return checkJobStatus(value);
}

/**
 * Returns if the value is the status of a job (hub-rules, section 2).
 *
 * @throws ValidationError otherwise.
 */
export function assertJobStatus(value: unknown): asserts value is JobStatus {
  assertResult('JobStatus', validateJobStatus(value));
}

/** The value, if it is the status of a job (hub-rules, section 2); otherwise what is wrong with it. Never throws. */
export function validateJobStatus(value: unknown): Result<JobStatus> {
  return validateBy(checkJobStatus, explainJobStatus, value);
}
