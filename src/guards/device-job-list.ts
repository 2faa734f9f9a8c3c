// Generated from src/entities.ts by `npm run generate`. Do not edit.

import { checkDeviceJobList } from '../generated/checks.js';
import { explainDeviceJobList } from '../generated/explainers.js';
import type { DeviceJobList } from '../generated/types.js';
import type { Result } from '../issues/issue.js';
import { parseResult, validateBy } from './guard.js';

/** Checks whether a value is a page of `SELECT * FROM devices.jobs`: an array. Never throws. [B6] */
export function isDeviceJobList(value: unknown): value is DeviceJobList {
  return checkDeviceJobList(value);
}

/**
 * Asserts that a value is a page of `SELECT * FROM devices.jobs`: an array. [B6]
 *
 * @throws ValidationError with the issues.
 */
export function assertDeviceJobList(value: unknown): asserts value is DeviceJobList {
  parseResult('DeviceJobList', validateDeviceJobList(value));
}

/**
 * Returns the value if it is a page of `SELECT * FROM devices.jobs`: an array. [B6]
 *
 * @returns the value itself.
 * @throws ValidationError with the issues.
 */
export function parseDeviceJobList(value: unknown): DeviceJobList {
  return parseResult('DeviceJobList', validateDeviceJobList(value));
}

/**
 * Validates that a value is a page of `SELECT * FROM devices.jobs`: an array. Never throws. [B6]
 *
 * @returns the value itself, or its issues.
 */
export function validateDeviceJobList(value: unknown): Result<DeviceJobList> {
  return validateBy(checkDeviceJobList, explainDeviceJobList, value);
}
