import { checkTimestamp } from '../generated/checks.js';
import { explainTimestamp } from '../generated/explainers.js';
import type { Timestamp } from '../generated/types.js';
import type { Result } from '../issues/issue.js';
import { assertResult, validateBy } from './guard.js';

/** Whether the value is a timestamp as a hub returns it, with or without an offset [V1]. Never throws. */
export function isTimestamp(value: unknown): value is Timestamp {
  return checkTimestamp(value);
}

/**
 * Returns if the value is a timestamp as a hub returns it, with or without an offset [V1].
 *
 * @throws ValidationError otherwise.
 */
export function assertTimestamp(value: unknown): asserts value is Timestamp {
  assertResult('Timestamp', validateTimestamp(value));
}

/** The value, if it is a timestamp as a hub returns it, with or without an offset [V1]; otherwise what is wrong with it. Never throws. */
export function validateTimestamp(value: unknown): Result<Timestamp> {
  return validateBy(checkTimestamp, explainTimestamp, value);
}
