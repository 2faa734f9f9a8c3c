import { checkDeviceStatus } from '../generated/checks.js';
import { explainDeviceStatus } from '../generated/explainers.js';
import type { DeviceStatus } from '../generated/types.js';
import type { Result } from '../issues/issue.js';
import { assertResult, validateBy } from './guard.js';

/** Whether the value is the status of a device (hub-rules, section 2). Never throws. */
export function isDeviceStatus(value: unknown): value is DeviceStatus {
  return checkDeviceStatus(value);
}

/**
 * Returns if the value is the status of a device (hub-rules, section 2).
 *
 * @throws ValidationError otherwise.
 */
export function assertDeviceStatus(value: unknown): asserts value is DeviceStatus {
  assertResult('DeviceStatus', validateDeviceStatus(value));
}

/** The value, if it is the status of a device (hub-rules, section 2); otherwise what is wrong with it. Never throws. */
export function validateDeviceStatus(value: unknown): Result<DeviceStatus> {
  return validateBy(checkDeviceStatus, explainDeviceStatus, value);
}
