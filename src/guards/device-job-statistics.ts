import { checkDeviceJobStatistics } from '../generated/checks.js';
import { explainDeviceJobStatistics } from '../generated/explainers.js';
import type { DeviceJobStatistics } from '../generated/types.js';
import type { Result } from '../issues/issue.js';
import { assertResult, validateBy } from './guard.js';

/** Whether the value is the counters of how far a job has come [S1]. Never throws. */
export function isDeviceJobStatistics(value: unknown): value is DeviceJobStatistics {
  return checkDeviceJobStatistics(value);
}

/**
 * Returns if the value is the counters of how far a job has come [S1].
 *
 * @throws ValidationError otherwise.
 */
export function assertDeviceJobStatistics(value: unknown): asserts value is DeviceJobStatistics {
  assertResult('DeviceJobStatistics', validateDeviceJobStatistics(value));
}

/** The value, if it is the counters of how far a job has come [S1]; otherwise what is wrong with it. Never throws. */
export function validateDeviceJobStatistics(value: unknown): Result<DeviceJobStatistics> {
  return validateBy(checkDeviceJobStatistics, explainDeviceJobStatistics, value);
}
