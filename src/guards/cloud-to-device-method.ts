// Generated from src/entities.ts by `npm run generate`. Do not edit.

import { checkCloudToDeviceMethod } from '../generated/checks.js';
import { explainCloudToDeviceMethod } from '../generated/explainers.js';
import type { CloudToDeviceMethod } from '../generated/types.js';
import type { Result } from '../issues/issue.js';
import { parseResult, validateBy } from './guard.js';

/** Checks whether a value is a direct method echoed in a job response. Never throws. [M1–M3] */
export function isCloudToDeviceMethod(value: unknown): value is CloudToDeviceMethod {
  return checkCloudToDeviceMethod(value);
}

/**
 * Asserts that a value is a direct method echoed in a job response. [M1–M3]
 *
 * @throws ValidationError with the issues.
 */
export function assertCloudToDeviceMethod(value: unknown): asserts value is CloudToDeviceMethod {
  parseResult('CloudToDeviceMethod', validateCloudToDeviceMethod(value));
}

/**
 * Returns the value if it is a direct method echoed in a job response. [M1–M3]
 *
 * @returns the value itself.
 * @throws ValidationError with the issues.
 */
export function parseCloudToDeviceMethod(value: unknown): CloudToDeviceMethod {
  return parseResult('CloudToDeviceMethod', validateCloudToDeviceMethod(value));
}

/**
 * Validates that a value is a direct method echoed in a job response. Never throws. [M1–M3]
 *
 * @returns the value itself, or its issues.
 */
export function validateCloudToDeviceMethod(value: unknown): Result<CloudToDeviceMethod> {
  return validateBy(checkCloudToDeviceMethod, explainCloudToDeviceMethod, value);
}
