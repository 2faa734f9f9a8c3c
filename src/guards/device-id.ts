// Generated from src/entities.ts by `npm run generate`. Do not edit.

import { checkDeviceId } from '../generated/checks.js';
import { explainDeviceId } from '../generated/explainers.js';
import type { DeviceId } from '../generated/types.js';
import type { Result } from '../issues/issue.js';
import { parseResult, validateBy } from './guard.js';

/** Checks whether a value is a device id or module id. Never throws. [V2] */
export function isDeviceId(value: unknown): value is DeviceId {
  return checkDeviceId(value);
}

/**
 * Asserts that a value is a device id or module id. [V2]
 *
 * @throws ValidationError with the issues.
 */
export function assertDeviceId(value: unknown): asserts value is DeviceId {
  parseResult('DeviceId', validateDeviceId(value));
}

/**
 * Returns the value if it is a device id or module id. [V2]
 *
 * @returns the value itself.
 * @throws ValidationError with the issues.
 */
export function parseDeviceId(value: unknown): DeviceId {
  return parseResult('DeviceId', validateDeviceId(value));
}

/**
 * Validates that a value is a device id or module id. Never throws. [V2]
 *
 * @returns the value itself, or its issues.
 */
export function validateDeviceId(value: unknown): Result<DeviceId> {
  return validateBy(checkDeviceId, explainDeviceId, value);
}
