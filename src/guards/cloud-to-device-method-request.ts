import { checkCloudToDeviceMethodRequest } from '../generated/checks.js';
import { explainCloudToDeviceMethodRequest } from '../generated/explainers.js';
import type { CloudToDeviceMethodRequest } from '../generated/types.js';
import type { Result } from '../issues/issue.js';
import { assertResult, validateBy } from './guard.js';

/** Whether the value is a direct method that a hub will take [R8–R12]. Never throws. */
export function isCloudToDeviceMethodRequest(value: unknown): value is CloudToDeviceMethodRequest {
  return checkCloudToDeviceMethodRequest(value);
}

/**
 * Returns if the value is a direct method that a hub will take [R8–R12].
 *
 * @throws ValidationError otherwise.
 */
export function assertCloudToDeviceMethodRequest(
  value: unknown,
): asserts value is CloudToDeviceMethodRequest {
  assertResult('CloudToDeviceMethodRequest', validateCloudToDeviceMethodRequest(value));
}

/** The value, if it is a direct method that a hub will take [R8–R12]; otherwise what is wrong with it. Never throws. */
export function validateCloudToDeviceMethodRequest(
  value: unknown,
): Result<CloudToDeviceMethodRequest> {
  return validateBy(checkCloudToDeviceMethodRequest, explainCloudToDeviceMethodRequest, value);
}
