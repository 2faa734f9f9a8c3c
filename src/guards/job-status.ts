// Generated from src/entities.ts by `npm run generate`. Do not edit.

import { checkJobStatus } from '../generated/checks.js';
import { explainJobStatus } from '../generated/explainers.js';
import type { JobStatus } from '../generated/types.js';
import type { Result } from '../issues/issue.js';
import { parseResult, validateBy } from './guard.js';

/** Checks whether a value is the status of a job. Never throws. [hub-rules: Enums] */
export function isJobStatus(value: unknown): value is JobStatus {
  return checkJobStatus(value);
}

/**
 * Asserts that a value is the status of a job. [hub-rules: Enums]
 *
 * @throws ValidationError with the issues.
 */
export function assertJobStatus(value: unknown): asserts value is JobStatus {
  parseResult('JobStatus', validateJobStatus(value));
}

/**
 * Returns the value if it is the status of a job. [hub-rules: Enums]
 *
 * @returns the value itself.
 * @throws ValidationError with the issues.
 */
export function parseJobStatus(value: unknown): JobStatus {
  return parseResult('JobStatus', validateJobStatus(value));
}

/**
 * Validates that a value is the status of a job. Never throws. [hub-rules: Enums]
 *
 * @returns the value itself, or its issues.
 */
export function validateJobStatus(value: unknown): Result<JobStatus> {
  return validateBy(checkJobStatus, explainJobStatus, value);
}
