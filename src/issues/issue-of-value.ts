import type { IssueCode } from './codes.js';
import type { Issue } from './issue.js';
import { describeIssue } from './messages.js';
import type { RawError } from './raw-error.js';

/** Returns an issue of the whole value. */
export function issueOfValue(code: IssueCode, params: RawError['params'] = {}): Issue {
  return { path: [], code, message: `The value ${describeIssue(code, params)}.` };
}
