import { formatIssues, isValidationError } from 'iothub-jobs-schema';

/**
 * What is wrong with a value that was refused, a line for each issue; `undefined` for any other error. The error may come from
 * the other format of the package, for which `instanceof ValidationError` is false: a process that loads both has each class twice.
 */
export function explain(error: unknown): string | undefined {
  return isValidationError(error) ? formatIssues(error.issues) : undefined;
}
