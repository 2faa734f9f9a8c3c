// Generated from src/entities.ts by `npm run generate`. Do not edit.

import { checkDeviceJobStatistics } from '../generated/checks.js';
import { explainDeviceJobStatistics } from '../generated/explainers.js';
import type { DeviceJobStatistics } from '../generated/types.js';
import type { Result } from '../issues/issue.js';
import { parseResult, validateBy } from './guard.js';

/** Checks whether a value is the device counts of a job. Never throws. [S1] */
export function isDeviceJobStatistics(value: unknown): value is DeviceJobStatistics {
  return checkDeviceJobStatistics(value);
}

/**
 * Asserts that a value is the device counts of a job. [S1]
 *
 * @throws ValidationError with the issues.
 */
export function assertDeviceJobStatistics(value: unknown): asserts value is DeviceJobStatistics {
  parseResult('DeviceJobStatistics', validateDeviceJobStatistics(value));
}

/**
 * Returns the value if it is the device counts of a job. [S1]
 *
 * @returns the value itself.
 * @throws ValidationError with the issues.
 */
export function parseDeviceJobStatistics(value: unknown): DeviceJobStatistics {
  return parseResult('DeviceJobStatistics', validateDeviceJobStatistics(value));
}

/**
 * Validates that a value is the device counts of a job. Never throws. [S1]
 *
 * @returns the value itself, or its issues.
 */
export function validateDeviceJobStatistics(value: unknown): Result<DeviceJobStatistics> {
  return validateBy(checkDeviceJobStatistics, explainDeviceJobStatistics, value);
}
