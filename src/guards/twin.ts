// Generated from src/entities.ts by `npm run generate`. Do not edit.

import { checkTwin } from '../generated/checks.js';
import { explainTwin } from '../generated/explainers.js';
import type { Twin } from '../generated/types.js';
import type { Result } from '../issues/issue.js';
import { parseResult, validateBy } from './guard.js';

/** Checks whether a value is a twin returned by IoT Hub, or the twin patch echoed in a job response. Never throws. [T1–T11, J7] */
export function isTwin(value: unknown): value is Twin {
  return checkTwin(value);
}

/**
 * Asserts that a value is a twin returned by IoT Hub, or the twin patch echoed in a job response. [T1–T11, J7]
 *
 * @throws ValidationError with the issues.
 */
export function assertTwin(value: unknown): asserts value is Twin {
  parseResult('Twin', validateTwin(value));
}

/**
 * Returns the value if it is a twin returned by IoT Hub, or the twin patch echoed in a job response. [T1–T11, J7]
 *
 * @returns the value itself.
 * @throws ValidationError with the issues.
 */
export function parseTwin(value: unknown): Twin {
  return parseResult('Twin', validateTwin(value));
}

/**
 * Validates that a value is a twin returned by IoT Hub, or the twin patch echoed in a job response. Never throws. [T1–T11, J7]
 *
 * @returns the value itself, or its issues.
 */
export function validateTwin(value: unknown): Result<Twin> {
  return validateBy(checkTwin, explainTwin, value);
}
