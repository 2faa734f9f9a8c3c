// Generated from src/entities.ts by `npm run generate`. Do not edit.

import { checkDeviceStatus } from '../generated/checks.js';
import { explainDeviceStatus } from '../generated/explainers.js';
import type { DeviceStatus } from '../generated/types.js';
import type { Result } from '../issues/issue.js';
import { parseResult, validateBy } from './guard.js';

/** Checks whether a value is the status of a device. Never throws. [hub-rules: Enums] */
export function isDeviceStatus(value: unknown): value is DeviceStatus {
  return checkDeviceStatus(value);
}

/**
 * Asserts that a value is the status of a device. [hub-rules: Enums]
 *
 * @throws ValidationError with the issues.
 */
export function assertDeviceStatus(value: unknown): asserts value is DeviceStatus {
  parseResult('DeviceStatus', validateDeviceStatus(value));
}

/**
 * Returns the value if it is the status of a device. [hub-rules: Enums]
 *
 * @returns the value itself.
 * @throws ValidationError with the issues.
 */
export function parseDeviceStatus(value: unknown): DeviceStatus {
  return parseResult('DeviceStatus', validateDeviceStatus(value));
}

/**
 * Validates that a value is the status of a device. Never throws. [hub-rules: Enums]
 *
 * @returns the value itself, or its issues.
 */
export function validateDeviceStatus(value: unknown): Result<DeviceStatus> {
  return validateBy(checkDeviceStatus, explainDeviceStatus, value);
}
