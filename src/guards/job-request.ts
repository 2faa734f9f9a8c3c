import { checkJobRequest } from '../generated/checks.js';
import { explainJobRequest } from '../generated/explainers.js';
import type { JobRequest } from '../generated/types.js';
import type { Result } from '../issues/issue.js';
import { assertResult, validateBy } from './guard.js';

/** Whether the value is a job that a hub will take [R1–R15]; which type of job, its `type` tells. Never throws. */
export function isJobRequest(value: unknown): value is JobRequest {
  return checkJobRequest(value);
}

/**
 * Returns if the value is a job that a hub will take [R1–R15]; which type of job, its `type` tells.
 *
 * @throws ValidationError otherwise.
 */
export function assertJobRequest(value: unknown): asserts value is JobRequest {
  assertResult('JobRequest', validateJobRequest(value));
}

/** The value, if it is a job that a hub will take [R1–R15]; which type of job, its `type` tells; otherwise what is wrong with it. Never throws. */
export function validateJobRequest(value: unknown): Result<JobRequest> {
  return validateBy(checkJobRequest, explainJobRequest, value);
}
