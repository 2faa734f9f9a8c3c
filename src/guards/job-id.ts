// Generated from src/entities.ts by `npm run generate`. Do not edit.

import { checkJobId } from '../generated/checks.js';
import { explainJobId } from '../generated/explainers.js';
import type { JobId } from '../generated/types.js';
import type { Result } from '../issues/issue.js';
import { parseResult, validateBy } from './guard.js';

/** Checks whether a value is a job id that IoT Hub accepts in a request. Never throws. [V3] */
export function isJobId(value: unknown): value is JobId {
  return checkJobId(value);
}

/**
 * Asserts that a value is a job id that IoT Hub accepts in a request. [V3]
 *
 * @throws ValidationError with the issues.
 */
export function assertJobId(value: unknown): asserts value is JobId {
  parseResult('JobId', validateJobId(value));
}

/**
 * Returns the value if it is a job id that IoT Hub accepts in a request. [V3]
 *
 * @returns the value itself.
 * @throws ValidationError with the issues.
 */
export function parseJobId(value: unknown): JobId {
  return parseResult('JobId', validateJobId(value));
}

/**
 * Validates that a value is a job id that IoT Hub accepts in a request. Never throws. [V3]
 *
 * @returns the value itself, or its issues.
 */
export function validateJobId(value: unknown): Result<JobId> {
  return validateBy(checkJobId, explainJobId, value, 'request');
}
