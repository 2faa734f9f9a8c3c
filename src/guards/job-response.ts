// Generated from src/entities.ts by `npm run generate`. Do not edit.

import { checkJobResponse } from '../generated/checks.js';
import { explainJobResponse } from '../generated/explainers.js';
import type { JobResponse } from '../generated/types.js';
import type { Result } from '../issues/issue.js';
import { parseResult, validateBy } from './guard.js';

/** Checks whether a value is a job returned by IoT Hub when the job is created, read or cancelled. Never throws. [J1–J8] */
export function isJobResponse(value: unknown): value is JobResponse {
  return checkJobResponse(value);
}

/**
 * Asserts that a value is a job returned by IoT Hub when the job is created, read or cancelled. [J1–J8]
 *
 * @throws ValidationError with the issues.
 */
export function assertJobResponse(value: unknown): asserts value is JobResponse {
  parseResult('JobResponse', validateJobResponse(value));
}

/**
 * Returns the value if it is a job returned by IoT Hub when the job is created, read or cancelled. [J1–J8]
 *
 * @returns the value itself.
 * @throws ValidationError with the issues.
 */
export function parseJobResponse(value: unknown): JobResponse {
  return parseResult('JobResponse', validateJobResponse(value));
}

/**
 * Validates that a value is a job returned by IoT Hub when the job is created, read or cancelled. Never throws. [J1–J8]
 *
 * @returns the value itself, or its issues.
 */
export function validateJobResponse(value: unknown): Result<JobResponse> {
  return validateBy(checkJobResponse, explainJobResponse, value);
}
