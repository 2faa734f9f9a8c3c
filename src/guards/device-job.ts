// Generated from src/entities.ts by `npm run generate`. Do not edit.

import { checkDeviceJob } from '../generated/checks.js';
import { explainDeviceJob } from '../generated/explainers.js';
import type { DeviceJob } from '../generated/types.js';
import type { Result } from '../issues/issue.js';
import { parseResult, validateBy } from './guard.js';

/** Checks whether a value is the state of a job on one device: a row of `SELECT * FROM devices.jobs`. Never throws. [B2] */
export function isDeviceJob(value: unknown): value is DeviceJob {
  return checkDeviceJob(value);
}

/**
 * Asserts that a value is the state of a job on one device: a row of `SELECT * FROM devices.jobs`. [B2]
 *
 * @throws ValidationError with the issues.
 */
export function assertDeviceJob(value: unknown): asserts value is DeviceJob {
  parseResult('DeviceJob', validateDeviceJob(value));
}

/**
 * Returns the value if it is the state of a job on one device: a row of `SELECT * FROM devices.jobs`. [B2]
 *
 * @returns the value itself.
 * @throws ValidationError with the issues.
 */
export function parseDeviceJob(value: unknown): DeviceJob {
  return parseResult('DeviceJob', validateDeviceJob(value));
}

/**
 * Validates that a value is the state of a job on one device: a row of `SELECT * FROM devices.jobs`. Never throws. [B2]
 *
 * @returns the value itself, or its issues.
 */
export function validateDeviceJob(value: unknown): Result<DeviceJob> {
  return validateBy(checkDeviceJob, explainDeviceJob, value);
}
