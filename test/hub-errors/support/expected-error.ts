import type { HubError } from '../../../src/index.js';

/** Returns the error with `retryable` by its status, for errors whose code does not decide. */
export function expectedError(error: Omit<HubError, 'retryable'>): HubError {
  return { retryable: [408, 429, 500, 502, 503, 504].includes(error.status), ...error };
}
