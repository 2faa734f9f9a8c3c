// Generated from src/entities.ts by `npm run generate`. Do not edit.

import { checkTimestamp } from '../generated/checks.js';
import { explainTimestamp } from '../generated/explainers.js';
import type { Timestamp } from '../generated/types.js';
import type { Result } from '../issues/issue.js';
import { parseResult, validateBy } from './guard.js';

/** Checks whether a value is a timestamp returned by IoT Hub, with or without an offset. Never throws. [V1] */
export function isTimestamp(value: unknown): value is Timestamp {
  return checkTimestamp(value);
}

/**
 * Asserts that a value is a timestamp returned by IoT Hub, with or without an offset. [V1]
 *
 * @throws ValidationError with the issues.
 */
export function assertTimestamp(value: unknown): asserts value is Timestamp {
  parseResult('Timestamp', validateTimestamp(value));
}

/**
 * Returns the value if it is a timestamp returned by IoT Hub, with or without an offset. [V1]
 *
 * @returns the value itself.
 * @throws ValidationError with the issues.
 */
export function parseTimestamp(value: unknown): Timestamp {
  return parseResult('Timestamp', validateTimestamp(value));
}

/**
 * Validates that a value is a timestamp returned by IoT Hub, with or without an offset. Never throws. [V1]
 *
 * @returns the value itself, or its issues.
 */
export function validateTimestamp(value: unknown): Result<Timestamp> {
  return validateBy(checkTimestamp, explainTimestamp, value);
}
