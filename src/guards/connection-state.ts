// Generated from src/entities.ts by `npm run generate`. Do not edit.

import { checkConnectionState } from '../generated/checks.js';
import { explainConnectionState } from '../generated/explainers.js';
import type { ConnectionState } from '../generated/types.js';
import type { Result } from '../issues/issue.js';
import { parseResult, validateBy } from './guard.js';

/** Checks whether a value is the connection state of a device. Never throws. [hub-rules: Enums] */
export function isConnectionState(value: unknown): value is ConnectionState {
  return checkConnectionState(value);
}

/**
 * Asserts that a value is the connection state of a device. [hub-rules: Enums]
 *
 * @throws ValidationError with the issues.
 */
export function assertConnectionState(value: unknown): asserts value is ConnectionState {
  parseResult('ConnectionState', validateConnectionState(value));
}

/**
 * Returns the value if it is the connection state of a device. [hub-rules: Enums]
 *
 * @returns the value itself.
 * @throws ValidationError with the issues.
 */
export function parseConnectionState(value: unknown): ConnectionState {
  return parseResult('ConnectionState', validateConnectionState(value));
}

/**
 * Validates that a value is the connection state of a device. Never throws. [hub-rules: Enums]
 *
 * @returns the value itself, or its issues.
 */
export function validateConnectionState(value: unknown): Result<ConnectionState> {
  return validateBy(checkConnectionState, explainConnectionState, value);
}
