import { checkX509Thumbprint } from '../generated/checks.js';
import { explainX509Thumbprint } from '../generated/explainers.js';
import type { X509Thumbprint } from '../generated/types.js';
import type { Result } from '../issues/issue.js';
import { assertResult, validateBy } from './guard.js';

/** Whether the value is the X.509 thumbprints of a device [S3, V5]. Never throws. */
export function isX509Thumbprint(value: unknown): value is X509Thumbprint {
  return checkX509Thumbprint(value);
}

/**
 * Returns if the value is the X.509 thumbprints of a device [S3, V5].
 *
 * @throws ValidationError otherwise.
 */
export function assertX509Thumbprint(value: unknown): asserts value is X509Thumbprint {
  assertResult('X509Thumbprint', validateX509Thumbprint(value));
}

/** The value, if it is the X.509 thumbprints of a device [S3, V5]; otherwise what is wrong with it. Never throws. */
export function validateX509Thumbprint(value: unknown): Result<X509Thumbprint> {
  return validateBy(checkX509Thumbprint, explainX509Thumbprint, value);
}
