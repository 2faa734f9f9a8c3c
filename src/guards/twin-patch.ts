// Generated from src/entities.ts by `npm run generate`. Do not edit.

import { checkTwinPatch } from '../generated/checks.js';
import { explainTwinPatch } from '../generated/explainers.js';
import type { TwinPatch } from '../generated/types.js';
import type { Result } from '../issues/issue.js';
import { parseResult, validateBy } from './guard.js';

/** Checks whether a value is the twin patch in a job request. Never throws. [R13–R15] */
export function isTwinPatch(value: unknown): value is TwinPatch {
  return checkTwinPatch(value);
}

/**
 * Asserts that a value is the twin patch in a job request. [R13–R15]
 *
 * @throws ValidationError with the issues.
 */
export function assertTwinPatch(value: unknown): asserts value is TwinPatch {
  parseResult('TwinPatch', validateTwinPatch(value));
}

/**
 * Returns the value if it is the twin patch in a job request. [R13–R15]
 *
 * @returns the value itself.
 * @throws ValidationError with the issues.
 */
export function parseTwinPatch(value: unknown): TwinPatch {
  return parseResult('TwinPatch', validateTwinPatch(value));
}

/**
 * Validates that a value is the twin patch in a job request. Never throws. [R13–R15]
 *
 * @returns the value itself, or its issues.
 */
export function validateTwinPatch(value: unknown): Result<TwinPatch> {
  return validateBy(checkTwinPatch, explainTwinPatch, value, 'request');
}
