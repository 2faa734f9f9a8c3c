// Generated from src/entities.ts by `npm run generate`. Do not edit.

import { checkDeviceCapabilities } from '../generated/checks.js';
import { explainDeviceCapabilities } from '../generated/explainers.js';
import type { DeviceCapabilities } from '../generated/types.js';
import type { Result } from '../issues/issue.js';
import { parseResult, validateBy } from './guard.js';

/** Checks whether a value is the capabilities of a device. Never throws. [S2] */
export function isDeviceCapabilities(value: unknown): value is DeviceCapabilities {
  return checkDeviceCapabilities(value);
}

/**
 * Asserts that a value is the capabilities of a device. [S2]
 *
 * @throws ValidationError with the issues.
 */
export function assertDeviceCapabilities(value: unknown): asserts value is DeviceCapabilities {
  parseResult('DeviceCapabilities', validateDeviceCapabilities(value));
}

/**
 * Returns the value if it is the capabilities of a device. [S2]
 *
 * @returns the value itself.
 * @throws ValidationError with the issues.
 */
export function parseDeviceCapabilities(value: unknown): DeviceCapabilities {
  return parseResult('DeviceCapabilities', validateDeviceCapabilities(value));
}

/**
 * Validates that a value is the capabilities of a device. Never throws. [S2]
 *
 * @returns the value itself, or its issues.
 */
export function validateDeviceCapabilities(value: unknown): Result<DeviceCapabilities> {
  return validateBy(checkDeviceCapabilities, explainDeviceCapabilities, value);
}
