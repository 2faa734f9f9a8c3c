import { checkConnectionState } from '../generated/checks.js';
import { explainConnectionState } from '../generated/explainers.js';
import type { ConnectionState } from '../generated/types.js';
import type { Result } from '../issues/issue.js';
import { assertResult, validateBy } from './guard.js';

/** Whether the value is the connection state of a device (hub-rules, section 2). Never throws. */
export function isConnectionState(value: unknown): value is ConnectionState {
  return checkConnectionState(value);
}

/**
 * Returns if the value is the connection state of a device (hub-rules, section 2).
 *
 * @throws ValidationError otherwise.
 */
export function assertConnectionState(value: unknown): asserts value is ConnectionState {
  assertResult('ConnectionState', validateConnectionState(value));
}

/** The value, if it is the connection state of a device (hub-rules, section 2); otherwise what is wrong with it. Never throws. */
export function validateConnectionState(value: unknown): Result<ConnectionState> {
  return validateBy(checkConnectionState, explainConnectionState, value);
}
