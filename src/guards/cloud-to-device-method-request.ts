// Generated from src/entities.ts by `npm run generate`. Do not edit.

import { checkCloudToDeviceMethodRequest } from '../generated/checks.js';
import { explainCloudToDeviceMethodRequest } from '../generated/explainers.js';
import type { CloudToDeviceMethodRequest } from '../generated/types.js';
import type { Result } from '../issues/issue.js';
import { parseResult, validateBy } from './guard.js';

/** Checks whether a value is the direct method in a job request. Never throws. [R8–R12] */
export function isCloudToDeviceMethodRequest(value: unknown): value is CloudToDeviceMethodRequest {
  return checkCloudToDeviceMethodRequest(value);
}

/**
 * Asserts that a value is the direct method in a job request. [R8–R12]
 *
 * @throws ValidationError with the issues.
 */
export function assertCloudToDeviceMethodRequest(value: unknown): asserts value is CloudToDeviceMethodRequest {
  parseResult('CloudToDeviceMethodRequest', validateCloudToDeviceMethodRequest(value));
}

/**
 * Returns the value if it is the direct method in a job request. [R8–R12]
 *
 * @returns the value itself.
 * @throws ValidationError with the issues.
 */
export function parseCloudToDeviceMethodRequest(value: unknown): CloudToDeviceMethodRequest {
  return parseResult('CloudToDeviceMethodRequest', validateCloudToDeviceMethodRequest(value));
}

/**
 * Validates that a value is the direct method in a job request. Never throws. [R8–R12]
 *
 * @returns the value itself, or its issues.
 */
export function validateCloudToDeviceMethodRequest(value: unknown): Result<CloudToDeviceMethodRequest> {
  return validateBy(checkCloudToDeviceMethodRequest, explainCloudToDeviceMethodRequest, value, 'request');
}
