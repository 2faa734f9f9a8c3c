import { checkDeviceJob } from '../generated/checks.js';
import { explainDeviceJob } from '../generated/explainers.js';
import type { DeviceJob } from '../generated/types.js';
import type { Result } from '../issues/issue.js';
import { assertResult, validateBy } from './guard.js';

/** Whether the value is what a job did on one device, as a row of `devices.jobs` tells it [B2]. Never throws. */
export function isDeviceJob(value: unknown): value is DeviceJob {
  return checkDeviceJob(value);
}

/**
 * Returns if the value is what a job did on one device, as a row of `devices.jobs` tells it [B2].
 *
 * @throws ValidationError otherwise.
 */
export function assertDeviceJob(value: unknown): asserts value is DeviceJob {
  assertResult('DeviceJob', validateDeviceJob(value));
}

/** The value, if it is what a job did on one device, as a row of `devices.jobs` tells it [B2]; otherwise what is wrong with it. Never throws. */
export function validateDeviceJob(value: unknown): Result<DeviceJob> {
  return validateBy(checkDeviceJob, explainDeviceJob, value);
}
