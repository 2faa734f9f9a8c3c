// Generated from src/entities.ts by `npm run generate`. Do not edit.

import { checkJobList } from '../generated/checks.js';
import { explainJobList } from '../generated/explainers.js';
import type { JobList } from '../generated/types.js';
import type { Result } from '../issues/issue.js';
import { parseResult, validateBy } from './guard.js';

/** Checks whether a value is a page of jobs returned by `GET /jobs/v2/query`: an array. Never throws. [B1] */
export function isJobList(value: unknown): value is JobList {
  return checkJobList(value);
}

/**
 * Asserts that a value is a page of jobs returned by `GET /jobs/v2/query`: an array. [B1]
 *
 * @throws ValidationError with the issues.
 */
export function assertJobList(value: unknown): asserts value is JobList {
  parseResult('JobList', validateJobList(value));
}

/**
 * Returns the value if it is a page of jobs returned by `GET /jobs/v2/query`: an array. [B1]
 *
 * @returns the value itself.
 * @throws ValidationError with the issues.
 */
export function parseJobList(value: unknown): JobList {
  return parseResult('JobList', validateJobList(value));
}

/**
 * Validates that a value is a page of jobs returned by `GET /jobs/v2/query`: an array. Never throws. [B1]
 *
 * @returns the value itself, or its issues.
 */
export function validateJobList(value: unknown): Result<JobList> {
  return validateBy(checkJobList, explainJobList, value);
}
