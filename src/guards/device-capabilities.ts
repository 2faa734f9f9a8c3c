import { checkDeviceCapabilities } from '../generated/checks.js';
import { explainDeviceCapabilities } from '../generated/explainers.js';
import type { DeviceCapabilities } from '../generated/types.js';
import type { Result } from '../issues/issue.js';
import { assertResult, validateBy } from './guard.js';

/** Whether the value is the capabilities of a device [S2]. Never throws. */
export function isDeviceCapabilities(value: unknown): value is DeviceCapabilities {
  return checkDeviceCapabilities(value);
}

/**
 * Returns if the value is the capabilities of a device [S2].
 *
 * @throws ValidationError otherwise.
 */
export function assertDeviceCapabilities(value: unknown): asserts value is DeviceCapabilities {
  assertResult('DeviceCapabilities', validateDeviceCapabilities(value));
}

/** The value, if it is the capabilities of a device [S2]; otherwise what is wrong with it. Never throws. */
export function validateDeviceCapabilities(value: unknown): Result<DeviceCapabilities> {
  return validateBy(checkDeviceCapabilities, explainDeviceCapabilities, value);
}
