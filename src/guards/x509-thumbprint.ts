// Generated from src/entities.ts by `npm run generate`. Do not edit.

import { checkX509Thumbprint } from '../generated/checks.js';
import { explainX509Thumbprint } from '../generated/explainers.js';
import type { X509Thumbprint } from '../generated/types.js';
import type { Result } from '../issues/issue.js';
import { parseResult, validateBy } from './guard.js';

/** Checks whether a value is the X.509 thumbprints of a device. Never throws. [S3, V5] */
export function isX509Thumbprint(value: unknown): value is X509Thumbprint {
  return checkX509Thumbprint(value);
}

/**
 * Asserts that a value is the X.509 thumbprints of a device. [S3, V5]
 *
 * @throws ValidationError with the issues.
 */
export function assertX509Thumbprint(value: unknown): asserts value is X509Thumbprint {
  parseResult('X509Thumbprint', validateX509Thumbprint(value));
}

/**
 * Returns the value if it is the X.509 thumbprints of a device. [S3, V5]
 *
 * @returns the value itself.
 * @throws ValidationError with the issues.
 */
export function parseX509Thumbprint(value: unknown): X509Thumbprint {
  return parseResult('X509Thumbprint', validateX509Thumbprint(value));
}

/**
 * Validates that a value is the X.509 thumbprints of a device. Never throws. [S3, V5]
 *
 * @returns the value itself, or its issues.
 */
export function validateX509Thumbprint(value: unknown): Result<X509Thumbprint> {
  return validateBy(checkX509Thumbprint, explainX509Thumbprint, value);
}
