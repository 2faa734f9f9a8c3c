import { checkTwinProperties } from '../generated/checks.js';
import { explainTwinProperties } from '../generated/explainers.js';
import type { TwinProperties } from '../generated/types.js';
import type { Result } from '../issues/issue.js';
import { assertResult, validateBy } from './guard.js';

/** Whether the value is the desired and reported properties of a twin, as a hub returns them [W1–W7]. Never throws. */
export function isTwinProperties(value: unknown): value is TwinProperties {
  return checkTwinProperties(value);
}

/**
 * Returns if the value is the desired and reported properties of a twin, as a hub returns them [W1–W7].
 *
 * @throws ValidationError otherwise.
 */
export function assertTwinProperties(value: unknown): asserts value is TwinProperties {
  assertResult('TwinProperties', validateTwinProperties(value));
}

/** The value, if it is the desired and reported properties of a twin, as a hub returns them [W1–W7]; otherwise what is wrong with it. Never throws. */
export function validateTwinProperties(value: unknown): Result<TwinProperties> {
  return validateBy(checkTwinProperties, explainTwinProperties, value);
}
