import { checkTwinPatch } from '../generated/checks.js';
import { explainTwinPatch } from '../generated/explainers.js';
import type { TwinPatch } from '../generated/types.js';
import type { Result } from '../issues/issue.js';
import { assertResult, validateBy } from './guard.js';

/** Whether the value is a twin patch that a hub will take in a job [R13–R15]. Never throws. */
export function isTwinPatch(value: unknown): value is TwinPatch {
  return checkTwinPatch(value);
}

/**
 * Returns if the value is a twin patch that a hub will take in a job [R13–R15].
 *
 * @throws ValidationError otherwise.
 */
export function assertTwinPatch(value: unknown): asserts value is TwinPatch {
  assertResult('TwinPatch', validateTwinPatch(value));
}

/** The value, if it is a twin patch that a hub will take in a job [R13–R15]; otherwise what is wrong with it. Never throws. */
export function validateTwinPatch(value: unknown): Result<TwinPatch> {
  return validateBy(checkTwinPatch, explainTwinPatch, value);
}
