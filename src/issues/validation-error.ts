import { formatIssues } from './format-issues.js';
import type { Issue } from './issue.js';

const BRAND = /* @__PURE__ */ Symbol.for('iothub-jobs-schema.ValidationError');

/** What `assert…` throws: a value that is not the entity that it was asserted to be. */
export class ValidationError extends Error {
  override readonly name = 'ValidationError';

  constructor(
    /** The name of the entity, such as `JobRequest`. */
    readonly entity: string,
    /** What is wrong: at least one issue, at most 100. */
    readonly issues: readonly Issue[],
  ) {
    super(`Not a valid ${entity}:\n${formatIssues(issues)}`);
    // Without a prototype: a member `get` that somebody put on `Object.prototype` would make the descriptor illegal.
    Object.defineProperty(this, BRAND, Object.create(null));
  }
}

/** Whether an error is a `ValidationError`, of this copy of the package or of another. */
export function isValidationError(error: unknown): error is ValidationError {
  return typeof error === 'object' && error !== null && BRAND in error;
}
