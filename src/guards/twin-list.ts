// Generated from src/entities.ts by `npm run generate`. Do not edit.

import { checkTwinList } from '../generated/checks.js';
import { explainTwinList } from '../generated/explainers.js';
import type { TwinList } from '../generated/types.js';
import type { Result } from '../issues/issue.js';
import { parseResult, validateBy } from './guard.js';

/** Checks whether a value is a page of `SELECT * FROM devices`, or of modules: an array. Never throws. [T13] */
export function isTwinList(value: unknown): value is TwinList {
  return checkTwinList(value);
}

/**
 * Asserts that a value is a page of `SELECT * FROM devices`, or of modules: an array. [T13]
 *
 * @throws ValidationError with the issues.
 */
export function assertTwinList(value: unknown): asserts value is TwinList {
  parseResult('TwinList', validateTwinList(value));
}

/**
 * Returns the value if it is a page of `SELECT * FROM devices`, or of modules: an array. [T13]
 *
 * @returns the value itself.
 * @throws ValidationError with the issues.
 */
export function parseTwinList(value: unknown): TwinList {
  return parseResult('TwinList', validateTwinList(value));
}

/**
 * Validates that a value is a page of `SELECT * FROM devices`, or of modules: an array. Never throws. [T13]
 *
 * @returns the value itself, or its issues.
 */
export function validateTwinList(value: unknown): Result<TwinList> {
  return validateBy(checkTwinList, explainTwinList, value);
}
