import type { JobRequest } from '../../generated/types.js';
import { validateJobRequest } from '../../guards/job-request.js';
import type { KnownHubErrorCode } from '../../hub-error/hub-error-code.js';
import type { Issue, Result } from '../../issues/issue.js';
import { copyOf } from '../twins/copy-of.js';
import { memberOf } from '../twins/merge.js';

/** What hubs take and lose: unknown members, and a condition by which the job then fails [R4, R7]. */
const LOST = ['unknown-member', 'query-condition-select'];

/** Judges the body of a create: by our write family, or, if lenient, by what hubs are known to take. */
export function judgeJob(body: unknown, isLenient = false): Result<JobRequest> {
  const result = validateJobRequest(body);
  if (result.ok || !isLenient || !result.issues.every(isLost)) return result;
  const kept = copyOf(body);
  for (const { code, path } of result.issues) if (code === 'unknown-member') drop(kept, path);
  const rest = validateJobRequest(kept);
  const isTaken = rest.ok || rest.issues.every(({ code }) => code === 'query-condition-select');
  return isTaken ? { ok: true, value: kept as JobRequest } : rest;
}

function isLost({ code }: Issue): boolean {
  return LOST.includes(code);
}

function drop(value: unknown, path: Issue['path']): void {
  const holder = path.slice(0, -1).reduce((part, step) => (part as never)[step], value);
  delete (holder as Record<string, unknown>)[String(path.at(-1))];
}

/** The error that a hub answers to a body with these issues [B4]. */
export function errorCodeOf(body: unknown, issues: readonly Issue[]): KnownHubErrorCode {
  const isNoJob = issues.some(({ path }) => path.length === 0 || path.join('/') === 'type');
  if (isNoJob) return 'GenericBadRequest';
  const isTooLong = issues.every(({ code }) => code === 'query-condition-length');
  // An empty condition has that code too, and no answer of its own.
  const isEmpty = memberOf(body, 'queryCondition') === '';
  return isTooLong && !isEmpty ? 'PreconditionFailed' : 'ArgumentInvalid';
}
