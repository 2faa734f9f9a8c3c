import { checkCloudToDeviceMethod } from '../generated/checks.js';
import { explainCloudToDeviceMethod } from '../generated/explainers.js';
import type { CloudToDeviceMethod } from '../generated/types.js';
import type { Result } from '../issues/issue.js';
import { assertResult, validateBy } from './guard.js';

/** Whether the value is a direct method, as a hub echoes it in a job [M1–M3]. Never throws. */
export function isCloudToDeviceMethod(value: unknown): value is CloudToDeviceMethod {
  return checkCloudToDeviceMethod(value);
}

/**
 * Returns if the value is a direct method, as a hub echoes it in a job [M1–M3].
 *
 * @throws ValidationError otherwise.
 */
export function assertCloudToDeviceMethod(value: unknown): asserts value is CloudToDeviceMethod {
  assertResult('CloudToDeviceMethod', validateCloudToDeviceMethod(value));
}

/** The value, if it is a direct method, as a hub echoes it in a job [M1–M3]; otherwise what is wrong with it. Never throws. */
export function validateCloudToDeviceMethod(value: unknown): Result<CloudToDeviceMethod> {
  return validateBy(checkCloudToDeviceMethod, explainCloudToDeviceMethod, value);
}
