import { checkCancelJobParameters } from '../generated/checks.js';
import { explainCancelJobParameters } from '../generated/explainers.js';
import type { CancelJobParameters } from '../generated/types.js';
import type { Result } from '../issues/issue.js';
import { assertResult, validateBy } from './guard.js';

/** Whether the value is the URI parameters of the call that cancels a job [U1, U2]. Never throws. */
export function isCancelJobParameters(value: unknown): value is CancelJobParameters {
  return checkCancelJobParameters(value);
}

/**
 * Returns if the value is the URI parameters of the call that cancels a job [U1, U2].
 *
 * @throws ValidationError otherwise.
 */
export function assertCancelJobParameters(value: unknown): asserts value is CancelJobParameters {
  assertResult('CancelJobParameters', validateCancelJobParameters(value));
}

/** The value, if it is the URI parameters of the call that cancels a job [U1, U2]; otherwise what is wrong with it. Never throws. */
export function validateCancelJobParameters(value: unknown): Result<CancelJobParameters> {
  return validateBy(checkCancelJobParameters, explainCancelJobParameters, value);
}
