// Generated from src/entities.ts by `npm run generate`. Do not edit.

import { checkCancelJobParameters } from '../generated/checks.js';
import { explainCancelJobParameters } from '../generated/explainers.js';
import type { CancelJobParameters } from '../generated/types.js';
import type { Result } from '../issues/issue.js';
import { parseResult, validateBy } from './guard.js';

/** Checks whether a value is the URI parameters of the request that cancels a job. Never throws. [U1, U2] */
export function isCancelJobParameters(value: unknown): value is CancelJobParameters {
  return checkCancelJobParameters(value);
}

/**
 * Asserts that a value is the URI parameters of the request that cancels a job. [U1, U2]
 *
 * @throws ValidationError with the issues.
 */
export function assertCancelJobParameters(value: unknown): asserts value is CancelJobParameters {
  parseResult('CancelJobParameters', validateCancelJobParameters(value));
}

/**
 * Returns the value if it is the URI parameters of the request that cancels a job. [U1, U2]
 *
 * @returns the value itself.
 * @throws ValidationError with the issues.
 */
export function parseCancelJobParameters(value: unknown): CancelJobParameters {
  return parseResult('CancelJobParameters', validateCancelJobParameters(value));
}

/**
 * Validates that a value is the URI parameters of the request that cancels a job. Never throws. [U1, U2]
 *
 * @returns the value itself, or its issues.
 */
export function validateCancelJobParameters(value: unknown): Result<CancelJobParameters> {
  return validateBy(checkCancelJobParameters, explainCancelJobParameters, value, 'request');
}
