// Generated from src/entities.ts by `npm run generate`. Do not edit.

import { checkDirectMethodResult } from '../generated/checks.js';
import { explainDirectMethodResult } from '../generated/explainers.js';
import type { DirectMethodResult } from '../generated/types.js';
import type { Result } from '../issues/issue.js';
import { parseResult, validateBy } from './guard.js';

/** Checks whether a value is the result of a direct method. Never throws. [D1, D2] */
export function isDirectMethodResult(value: unknown): value is DirectMethodResult {
  return checkDirectMethodResult(value);
}

/**
 * Asserts that a value is the result of a direct method. [D1, D2]
 *
 * @throws ValidationError with the issues.
 */
export function assertDirectMethodResult(value: unknown): asserts value is DirectMethodResult {
  parseResult('DirectMethodResult', validateDirectMethodResult(value));
}

/**
 * Returns the value if it is the result of a direct method. [D1, D2]
 *
 * @returns the value itself.
 * @throws ValidationError with the issues.
 */
export function parseDirectMethodResult(value: unknown): DirectMethodResult {
  return parseResult('DirectMethodResult', validateDirectMethodResult(value));
}

/**
 * Validates that a value is the result of a direct method. Never throws. [D1, D2]
 *
 * @returns the value itself, or its issues.
 */
export function validateDirectMethodResult(value: unknown): Result<DirectMethodResult> {
  return validateBy(checkDirectMethodResult, explainDirectMethodResult, value);
}
