import { formatIssues } from './format-issues.js';
import { hasBrand } from './has-brand.js';
import { isTruncated } from './is-truncated.js';
import type { Issue } from './issue.js';

const BRAND = /* @__PURE__ */ Symbol.for('iothub-jobs-schema.ValidationError');

/** The error that an `assert…` function throws for an invalid value. */
export class ValidationError extends Error {
  override readonly name = 'ValidationError';

  /** Present if there are more than 100 issues, or the rest takes too much work to find. */
  declare readonly truncated?: true;

  constructor(
    /** The name of the entity, such as `JobRequest`. */
    readonly entity: string,
    /** The issues of the value, at least one. The last has the code `truncated` if there are more than 100. */
    readonly issues: readonly Issue[],
  ) {
    super(`Not a valid ${entity}:\n${formatIssues(issues)}`);
    if (isTruncated(issues)) this.truncated = true;
    // Without a prototype, since a polluted `Object.prototype.get` would make the descriptor invalid.
    Object.defineProperty(this, BRAND, Object.create(null));
  }
}

/** Checks whether an error is a `ValidationError`, of this copy of the package or of another. Never throws. */
export function isValidationError(error: unknown): error is ValidationError {
  return hasBrand(error, BRAND);
}
