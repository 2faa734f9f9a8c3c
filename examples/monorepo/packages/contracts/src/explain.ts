import { formatIssues, isValidationError } from 'iothub-jobs-schema';

/**
 * Formats the issues of a `ValidationError`, or returns `undefined` for other errors. It also accepts errors of the other
 * format of the package, for which `instanceof ValidationError` is false.
 */
export function explain(error: unknown): string | undefined {
  return isValidationError(error) ? formatIssues(error.issues) : undefined;
}
