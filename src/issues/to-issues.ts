import { MAX_ISSUES } from '../hub-limits.js';
import type { PathStep } from '../keywords/fault.js';
import { isJsonObject } from '../keywords/json-value.js';
import type { IssueCode } from './codes.js';
import { didYouMean } from './did-you-mean.js';
import { hintFor } from './hints.js';
import type { Issue } from './issue.js';
import { issueOfValue } from './issue-of-value.js';
import { describeIssue } from './messages.js';
import { resolvePointer } from './pointer.js';
import type { RawError } from './raw-error.js';

/** Whether users send a value, so that hints say how to change it, or receive it. */
export type Family = 'request' | 'response';

/**
 * Converts the errors that a compiled validator lists for the value to issues: at most 100, and one that says that there may
 * be more.
 *
 * @param isCut - Whether the validator stopped before the end of the value, because its budget was used up.
 */
export function toIssues(
  errors: readonly RawError[],
  value: unknown,
  family: Family,
  isCut: boolean,
): Issue[] {
  const isRequest = family === 'request';
  // The validator of a section or payload that left out faults says so.
  const listed = errors.filter(({ params }) => params.code !== 'truncated');
  const all = listed.flatMap((error) =>
    error.keyword === 'discriminator' ? [error, ...unknownWithoutType(error, value)] : error,
  );
  const issues = all.slice(0, MAX_ISSUES).map((error) => toIssue(error, value, isRequest));
  const clear = issues.map((issue) => withoutRepeatedHint(issue, issues));
  if (isCut || listed.length < errors.length || issues.length < all.length)
    clear.push(issueOfValue('truncated', { detail: issues.length }));
  return clear;
}

/** The properties of job requests of either type. */
export const JOB_REQUEST_PROPERTIES = [
  'type',
  'jobId',
  'queryCondition',
  'startTime',
  'maxExecutionTimeInSeconds',
  'cloudToDeviceMethod',
  'updateTwin',
];

/** Returns errors for the unknown properties of a job request whose type is missing or invalid, such as `Type`. */
function unknownWithoutType({ instancePath }: RawError, root: unknown): RawError[] {
  const request = resolvePointer(instancePath, root)[1] as Record<string, unknown>;
  // Each byte of a buffer is a property.
  if (!isJsonObject(request)) return [];
  return Object.keys(request)
    .filter((name) => !JOB_REQUEST_PROPERTIES.includes(name) && request[name] !== undefined)
    .slice(0, MAX_ISSUES)
    .map((name) => ({
      instancePath,
      keyword: 'additionalProperties',
      params: { path: [name], known: JOB_REQUEST_PROPERTIES },
    }));
}

/** Drops the hint of a missing property if the hint of an unknown property names the property. */
function withoutRepeatedHint(issue: Issue, issues: readonly Issue[]): Issue {
  if (issue.code !== 'required') return issue;
  const { hint: _, ...rest } = issue;
  const suggestion = didYouMean(String(issue.path.at(-1)));
  return issues.some(({ hint }) => hint === suggestion) ? rest : issue;
}

function toIssue(error: RawError, root: unknown, isRequest: boolean): Issue {
  const { params } = error;
  const [path, value] = locate(error, root);
  const code = codeOf(error, path, value);
  const message = `${nameOf(path)} ${describeIssue(code, params, value, path.at(-1))}.`;
  const hint = hintFor({ code, path }, params, value, isRequest);
  return hint === undefined ? { path, code, message } : { path, code, message, hint };
}

/** Returns the start of a message: the name of the property at fault, if it is printable, in quotes if it has spaces. */
function nameOf(path: readonly PathStep[]): string {
  const step = path.at(-1);
  if (step === undefined) return 'The value';
  if (typeof step === 'number') return `Item ${step}`;
  if (!/^[^\p{C}\p{Zl}\p{Zp}\p{DI}\u2800]{1,64}$/u.test(step)) return 'The property';
  return /\s/.test(step) ? JSON.stringify(step) : step;
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

/** Properties of a patch that must be absent or `null` [R14]. */
const NO_EFFECT: readonly unknown[] = ['moduleId', 'version'];

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
  if (params.type === 'null')
    return NO_EFFECT.includes(path.at(-1)) ? 'no-effect' : 'unused-branch';
  return value === null && path.length > 0 ? 'null' : 'type';
}
