import { MAX_ISSUES } from '../hub-limits.js';
import type { PathStep } from '../keywords/fault.js';
import type { IssueCode } from './codes.js';
import { hintFor } from './hints.js';
import type { Issue } from './issue.js';
import { describeIssue } from './messages.js';
import { resolvePointer } from './pointer.js';
import type { RawError } from './raw-error.js';

/** The errors that a compiled validator lists of the value, as issues: at most 100. */
export function toIssues(errors: readonly RawError[], value: unknown): Issue[] {
  return errors
    .filter((error, index) => !isSaidBy(errors[index - 1], error))
    .slice(0, MAX_ISSUES)
    .map((error) => toIssue(error, value));
}

/** Whether the error only repeats the one before it: a number that is no integer need not be in range too. */
function isSaidBy(before: RawError | undefined, error: RawError): boolean {
  return before?.keyword === 'type' && before.instancePath === error.instancePath;
}

function toIssue(error: RawError, root: unknown): Issue {
  const [path, value] = locate(error, root);
  const code = codeOf(error, path, value);
  const message = `${nameOf(path)} ${describeIssue(code, error.params, value)}.`;
  const issue: Issue = { path, code, message };
  const hint = hintFor(issue, error.params, value);
  return hint === undefined ? issue : { ...issue, hint };
}

/** How a message begins: with the name of the culprit, if that can be read. */
function nameOf(path: readonly PathStep[]): string {
  const step = path.at(-1);
  if (step === undefined) return 'The value';
  if (typeof step === 'number') return `Item ${step}`;
  return /^[^\p{C}\s]{1,64}$/u.test(step) ? step : 'The property';
}

/** Returns the path to the value at fault, and that value. Reads each value on the way once. */
function locate({ instancePath, keyword, params }: RawError, root: unknown): [PathStep[], unknown] {
  const [path, value] = resolvePointer(instancePath, root);
  const inner = innerPath(keyword, params);
  return [[...path, ...inner], valueAt(value, inner)];
}

/** Returns the rest of the path, which is not in `instancePath`. */
function innerPath(keyword: string, params: RawError['params']): readonly PathStep[] {
  const { missingProperty, member } = params;
  if (missingProperty !== undefined) return [missingProperty];
  if (member !== undefined) return [member];
  if (keyword === 'discriminator') return ['type'];
  return params.path ?? [];
}

function codeOf({ keyword, params }: RawError, path: PathStep[], value: unknown): IssueCode {
  if (params.code !== undefined) return params.code;
  switch (keyword) {
    case 'required':
      return 'required';
    case 'additionalProperties':
      return 'unknown-property';
    case 'discriminator':
      return value === undefined ? 'required' : 'job-type';
    default:
      if (params.type === 'null') return 'unused-branch';
      return value === null && path.length > 0 ? 'null' : 'type';
  }
}

function valueAt(root: unknown, path: readonly PathStep[]): unknown {
  let value = root;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<PathStep, unknown>)[step];
  }
  return value;
}
