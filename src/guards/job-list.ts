import { checkJobList } from '../generated/checks.js';
import { explainJobList } from '../generated/explainers.js';
import type { JobList } from '../generated/types.js';
import type { Result } from '../issues/issue.js';
import { assertResult, validateBy } from './guard.js';

/** Whether the value is a page of jobs, as a hub answers it: a bare array [B1]. Never throws. */
export function isJobList(value: unknown): value is JobList {
  return checkJobList(value);
}

/**
 * Returns if the value is a page of jobs, as a hub answers it: a bare array [B1].
 *
 * @throws ValidationError otherwise.
 */
export function assertJobList(value: unknown): asserts value is JobList {
  assertResult('JobList', validateJobList(value));
}

/** The value, if it is a page of jobs, as a hub answers it: a bare array [B1]; otherwise what is wrong with it. Never throws. */
export function validateJobList(value: unknown): Result<JobList> {
  return validateBy(checkJobList, explainJobList, value);
}
