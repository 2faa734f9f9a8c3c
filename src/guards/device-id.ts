import { checkDeviceId } from '../generated/checks.js';
import { explainDeviceId } from '../generated/explainers.js';
import type { DeviceId } from '../generated/types.js';
import type { Result } from '../issues/issue.js';
import { assertResult, validateBy } from './guard.js';

/** Whether the value is a device id or a module id [V2]. Never throws. */
export function isDeviceId(value: unknown): value is DeviceId {
  return checkDeviceId(value);
}

/**
 * Returns if the value is a device id or a module id [V2].
 *
 * @throws ValidationError otherwise.
 */
export function assertDeviceId(value: unknown): asserts value is DeviceId {
  assertResult('DeviceId', validateDeviceId(value));
}

/** The value, if it is a device id or a module id [V2]; otherwise what is wrong with it. Never throws. */
export function validateDeviceId(value: unknown): Result<DeviceId> {
  return validateBy(checkDeviceId, explainDeviceId, value);
}
