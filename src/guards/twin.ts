import { checkTwin } from '../generated/checks.js';
import { explainTwin } from '../generated/explainers.js';
import type { Twin } from '../generated/types.js';
import type { Result } from '../issues/issue.js';
import { assertResult, validateBy } from './guard.js';

/** Whether the value is a twin as a hub returns it, or the echo of a twin patch [T1–T10, J7]. Never throws. */
export function isTwin(value: unknown): value is Twin {
  return checkTwin(value);
}

/**
 * Returns if the value is a twin as a hub returns it, or the echo of a twin patch [T1–T10, J7].
 *
 * @throws ValidationError otherwise.
 */
export function assertTwin(value: unknown): asserts value is Twin {
  assertResult('Twin', validateTwin(value));
}

/** The value, if it is a twin as a hub returns it, or the echo of a twin patch [T1–T10, J7]; otherwise what is wrong with it. Never throws. */
export function validateTwin(value: unknown): Result<Twin> {
  return validateBy(checkTwin, explainTwin, value);
}
