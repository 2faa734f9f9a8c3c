import { MAX_ISSUES } from '../hub-limits.js';
import type { PathStep } from '../keywords/fault.js';
import type { IssueCode } from './codes.js';
import { hintFor } from './hints.js';
import type { Issue } from './issue.js';
import { describeIssue } from './messages.js';
import { resolvePointer } from './pointer.js';
import type { RawError } from './raw-error.js';

/** Converts the errors that a compiled validator lists for the value to at most 100 issues. */
export function toIssues(errors: readonly RawError[], value: unknown): Issue[] {
  return errors
    .filter((error, index) => {
      // A value of the wrong type need not be in range too.
      const previous = errors[index - 1];
      return previous?.keyword !== 'type' || previous.instancePath !== error.instancePath;
    })
    .slice(0, MAX_ISSUES)
    .map((error) => toIssue(error, value));
}

function toIssue(error: RawError, root: unknown): Issue {
  const { params } = error;
  const [path, value] = locate(error, root);
  const code = codeOf(error, path, value);
  const issue: Issue = {
    path,
    code,
    message: `${nameOf(path)} ${describeIssue(code, params, value)}.`,
  };
  const hint = hintFor(issue, params, value);
  return hint === undefined ? issue : { ...issue, hint };
}

/** Returns the start of a message: the name of the property at fault, if it is printable. */
function nameOf(path: readonly PathStep[]): string {
  const step = path.at(-1);
  if (step === undefined) return 'The value';
  if (typeof step === 'number') return `Item ${step}`;
  return /^[^\p{C}\s]{1,64}$/u.test(step) ? step : 'The property';
}

/** Returns the path to the value at fault, and that value. Reads each value on the way once. */
function locate({ instancePath, keyword, params }: RawError, root: unknown): [PathStep[], unknown] {
  let [path, value] = resolvePointer(instancePath, root);
  for (const step of keyword === 'discriminator' ? ['type'] : (params.path ?? [])) {
    path.push(step);
    value = Object(value)[step];
  }
  return [path, value];
}

function codeOf({ keyword, params }: RawError, path: PathStep[], value: unknown): IssueCode {
  if (params.code !== undefined) return params.code;
  switch (keyword) {
    case 'required':
      return keyword;
    case 'additionalProperties':
      return 'unknown-property';
    case 'discriminator':
      return value === undefined ? 'required' : 'job-type';
  }
  if (params.type === 'null') return 'unused-branch';
  return value === null && path.length > 0 ? 'null' : 'type';
}
