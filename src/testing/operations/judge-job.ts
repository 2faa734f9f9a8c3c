import type { JobRequest } from '../../generated/types.js';
import { validateJobRequest } from '../../guards/job-request.js';
import type { KnownHubErrorCode } from '../../hub-errors/hub-error-codes.js';
import type { Issue, Result } from '../../issues/issue.js';
import { copyOf } from '../twins/copy-of.js';
import { memberOf } from '../twins/merge.js';

/**
 * Judges the body of a create: by our write family, or, if lenient, by what hubs are known to take: unknown members,
 * which they lose, and a condition that begins with SELECT, by which the job then fails [R4, R7].
 */
export function judgeJob(body: unknown, isLenient = false): Result<JobRequest> {
  const result = validateJobRequest(body);
  if (result.ok || !isLenient) return result;
  const kept = copyOf(body ?? null);
  for (const { code, path } of result.issues) if (code === 'unknown-property') drop(kept, path);
  const rest = validateJobRequest(kept);
  const isTaken = rest.ok || rest.issues.every(({ code }) => code === 'query-condition-select');
  return isTaken ? { ok: true, value: kept as JobRequest } : result;
}

function drop(value: unknown, path: Issue['path']): void {
  const holder = path.slice(0, -1).reduce((part, step) => (part as never)[step], value);
  delete (holder as Record<string, unknown>)[String(path.at(-1))];
}

/** The error that a hub answers to a body with these issues [B4]. */
export function errorCodeOf(body: unknown, issues: readonly Issue[]): KnownHubErrorCode {
  // A wrong type is the only issue that a validation then lists.
  const isNoJob = issues.every(({ path }) => path.length === 0 || path[0] === 'type');
  if (isNoJob) return 'GenericBadRequest';
  const isTooLong = issues.every(({ code }) => code === 'query-condition-length');
  // An empty condition has that code too, and no answer of its own.
  const isEmpty = memberOf(body, 'queryCondition') === '';
  return isTooLong && !isEmpty ? 'PreconditionFailed' : 'ArgumentInvalid';
}
