import { checkJobResponse } from '../generated/checks.js';
import { explainJobResponse } from '../generated/explainers.js';
import type { JobResponse } from '../generated/types.js';
import type { Result } from '../issues/issue.js';
import { assertResult, validateBy } from './guard.js';

/** Whether the value is a job, as a hub answers it to create, get and cancel [J1–J8]. Never throws. */
export function isJobResponse(value: unknown): value is JobResponse {
  return checkJobResponse(value);
}

/**
 * Returns if the value is a job, as a hub answers it to create, get and cancel [J1–J8].
 *
 * @throws ValidationError otherwise.
 */
export function assertJobResponse(value: unknown): asserts value is JobResponse {
  assertResult('JobResponse', validateJobResponse(value));
}

/** The value, if it is a job, as a hub answers it to create, get and cancel [J1–J8]; otherwise what is wrong with it. Never throws. */
export function validateJobResponse(value: unknown): Result<JobResponse> {
  return validateBy(checkJobResponse, explainJobResponse, value);
}
