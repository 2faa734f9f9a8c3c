// Generated from src/entities.ts by `npm run generate`. Do not edit.

import { checkJobRequest } from '../generated/checks.js';
import { explainJobRequest } from '../generated/explainers.js';
import type { JobRequest } from '../generated/types.js';
import type { Result } from '../issues/issue.js';
import { parseResult, validateBy } from './guard.js';

/** Checks whether a value is the payload of `PUT /jobs/v2/{id}`, which creates a job of the type that `type` names. Never throws. [R1–R15] */
export function isJobRequest(value: unknown): value is JobRequest {
  return checkJobRequest(value);
}

/**
 * Asserts that a value is the payload of `PUT /jobs/v2/{id}`, which creates a job of the type that `type` names. [R1–R15]
 *
 * @throws ValidationError with the issues.
 */
export function assertJobRequest(value: unknown): asserts value is JobRequest {
  parseResult('JobRequest', validateJobRequest(value));
}

/**
 * Returns the value if it is the payload of `PUT /jobs/v2/{id}`, which creates a job of the type that `type` names. [R1–R15]
 *
 * @returns the value itself.
 * @throws ValidationError with the issues.
 */
export function parseJobRequest(value: unknown): JobRequest {
  return parseResult('JobRequest', validateJobRequest(value));
}

/**
 * Validates that a value is the payload of `PUT /jobs/v2/{id}`, which creates a job of the type that `type` names. Never throws. [R1–R15]
 *
 * @returns the value itself, or its issues.
 */
export function validateJobRequest(value: unknown): Result<JobRequest> {
  return validateBy(checkJobRequest, explainJobRequest, value, 'request');
}
