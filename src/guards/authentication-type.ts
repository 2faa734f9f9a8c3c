// Generated from src/entities.ts by `npm run generate`. Do not edit.

import { checkAuthenticationType } from '../generated/checks.js';
import { explainAuthenticationType } from '../generated/explainers.js';
import type { AuthenticationType } from '../generated/types.js';
import type { Result } from '../issues/issue.js';
import { parseResult, validateBy } from './guard.js';

/** Checks whether a value is the authentication type of a device. Never throws. [hub-rules: Enums] */
export function isAuthenticationType(value: unknown): value is AuthenticationType {
  return checkAuthenticationType(value);
}

/**
 * Asserts that a value is the authentication type of a device. [hub-rules: Enums]
 *
 * @throws ValidationError with the issues.
 */
export function assertAuthenticationType(value: unknown): asserts value is AuthenticationType {
  parseResult('AuthenticationType', validateAuthenticationType(value));
}

/**
 * Returns the value if it is the authentication type of a device. [hub-rules: Enums]
 *
 * @returns the value itself.
 * @throws ValidationError with the issues.
 */
export function parseAuthenticationType(value: unknown): AuthenticationType {
  return parseResult('AuthenticationType', validateAuthenticationType(value));
}

/**
 * Validates that a value is the authentication type of a device. Never throws. [hub-rules: Enums]
 *
 * @returns the value itself, or its issues.
 */
export function validateAuthenticationType(value: unknown): Result<AuthenticationType> {
  return validateBy(checkAuthenticationType, explainAuthenticationType, value);
}
