import { checkAuthenticationType } from '../generated/checks.js';
import { explainAuthenticationType } from '../generated/explainers.js';
import type { AuthenticationType } from '../generated/types.js';
import type { Result } from '../issues/issue.js';
import { assertResult, validateBy } from './guard.js';

/** Whether the value is the way in which a device authenticates itself (hub-rules, section 2). Never throws. */
export function isAuthenticationType(value: unknown): value is AuthenticationType {
  return checkAuthenticationType(value);
}

/**
 * Returns if the value is the way in which a device authenticates itself (hub-rules, section 2).
 *
 * @throws ValidationError otherwise.
 */
export function assertAuthenticationType(value: unknown): asserts value is AuthenticationType {
  assertResult('AuthenticationType', validateAuthenticationType(value));
}

/** The value, if it is the way in which a device authenticates itself (hub-rules, section 2); otherwise what is wrong with it. Never throws. */
export function validateAuthenticationType(value: unknown): Result<AuthenticationType> {
  return validateBy(checkAuthenticationType, explainAuthenticationType, value);
}
