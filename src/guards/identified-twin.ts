// Generated from src/entities.ts by `npm run generate`. Do not edit.

import { checkIdentifiedTwin } from '../generated/checks.js';
import { explainIdentifiedTwin } from '../generated/explainers.js';
import type { IdentifiedTwin } from '../generated/types.js';
import type { Result } from '../issues/issue.js';
import { parseResult, validateBy } from './guard.js';

/** Checks whether a value is a twin that was read or queried, not the echo of a patch. Never throws. [T12] */
export function isIdentifiedTwin(value: unknown): value is IdentifiedTwin {
  return checkIdentifiedTwin(value);
}

/**
 * Asserts that a value is a twin that was read or queried, not the echo of a patch. [T12]
 *
 * @throws ValidationError with the issues.
 */
export function assertIdentifiedTwin(value: unknown): asserts value is IdentifiedTwin {
  parseResult('IdentifiedTwin', validateIdentifiedTwin(value));
}

/**
 * Returns the value if it is a twin that was read or queried, not the echo of a patch. [T12]
 *
 * @returns the value itself.
 * @throws ValidationError with the issues.
 */
export function parseIdentifiedTwin(value: unknown): IdentifiedTwin {
  return parseResult('IdentifiedTwin', validateIdentifiedTwin(value));
}

/**
 * Validates that a value is a twin that was read or queried, not the echo of a patch. Never throws. [T12]
 *
 * @returns the value itself, or its issues.
 */
export function validateIdentifiedTwin(value: unknown): Result<IdentifiedTwin> {
  return validateBy(checkIdentifiedTwin, explainIdentifiedTwin, value);
}
