// Generated from src/entities.ts by `npm run generate`. Do not edit.

import { checkJobType } from '../generated/checks.js';
import { explainJobType } from '../generated/explainers.js';
import type { JobType } from '../generated/types.js';
import type { Result } from '../issues/issue.js';
import { parseResult, validateBy } from './guard.js';

/** Checks whether a value is the type of a job. Never throws. [hub-rules: Enums] */
export function isJobType(value: unknown): value is JobType {
  return checkJobType(value);
}

/**
 * Asserts that a value is the type of a job. [hub-rules: Enums]
 *
 * @throws ValidationError with the issues.
 */
export function assertJobType(value: unknown): asserts value is JobType {
  parseResult('JobType', validateJobType(value));
}

/**
 * Returns the value if it is the type of a job. [hub-rules: Enums]
 *
 * @returns the value itself.
 * @throws ValidationError with the issues.
 */
export function parseJobType(value: unknown): JobType {
  return parseResult('JobType', validateJobType(value));
}

/**
 * Validates that a value is the type of a job. Never throws. [hub-rules: Enums]
 *
 * @returns the value itself, or its issues.
 */
export function validateJobType(value: unknown): Result<JobType> {
  return validateBy(checkJobType, explainJobType, value);
}
