// Generated from src/entities.ts by `npm run generate`. Do not edit.

import { checkTwinProperties } from '../generated/checks.js';
import { explainTwinProperties } from '../generated/explainers.js';
import type { TwinProperties } from '../generated/types.js';
import type { Result } from '../issues/issue.js';
import { parseResult, validateBy } from './guard.js';

/** Checks whether a value is the desired and reported properties of a twin returned by IoT Hub. Never throws. [W1–W7] */
export function isTwinProperties(value: unknown): value is TwinProperties {
  return checkTwinProperties(value);
}

/**
 * Asserts that a value is the desired and reported properties of a twin returned by IoT Hub. [W1–W7]
 *
 * @throws ValidationError with the issues.
 */
export function assertTwinProperties(value: unknown): asserts value is TwinProperties {
  parseResult('TwinProperties', validateTwinProperties(value));
}

/**
 * Returns the value if it is the desired and reported properties of a twin returned by IoT Hub. [W1–W7]
 *
 * @returns the value itself.
 * @throws ValidationError with the issues.
 */
export function parseTwinProperties(value: unknown): TwinProperties {
  return parseResult('TwinProperties', validateTwinProperties(value));
}

/**
 * Validates that a value is the desired and reported properties of a twin returned by IoT Hub. Never throws. [W1–W7]
 *
 * @returns the value itself, or its issues.
 */
export function validateTwinProperties(value: unknown): Result<TwinProperties> {
  return validateBy(checkTwinProperties, explainTwinProperties, value);
}
