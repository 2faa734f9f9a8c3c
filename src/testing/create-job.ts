import type { JobRequest } from '../generated/types.js';
import { validateJobRequest } from '../guards/job-request.js';
import type { KnownHubErrorCode } from '../hub-errors/hub-error-numbers.js';
import { MAX_ACTIVE_JOBS, MAX_FAKE_HUB_DEPTH } from '../hub-limits.js';
import { formatIssues } from '../issues/format-issues.js';
import type { Issue, Result } from '../issues/issue.js';
import { toMilliseconds } from '../job-lifecycle/parse-hub-time.js';
import { errorResponse } from './error-response.js';
import { type HubResponse, jsonResponse, type ParsedRequest } from './http.js';
import { resolveTarget } from './job-targets.js';
import { copyJson, getOwn, nestsDeeperThan } from './json.js';
import { type HubState, isActive, type JobTarget } from './state.js';

/** `PUT /jobs/v2/{id}`: creates a job [B4]. The id in the path counts, not the `jobId` of the body. */
export function createJob(state: HubState, { body }: ParsedRequest, id: string): HubResponse {
  if (nestsDeeperThan(body, MAX_FAKE_HUB_DEPTH)) {
    const message = `The request body nests too deeply: the fake hub accepts ${MAX_FAKE_HUB_DEPTH} levels.`;
    return errorResponse(state, 'GenericBadRequest', message);
  }
  const result = state.options.lenient ? validateLeniently(body) : validateJobRequest(body);
  if (!result.ok) {
    const message = formatIssues(result.issues.slice(0, 1));
    return errorResponse(state, errorCodeFor(body, result.issues), message);
  }
  const request = copyJson(result.value);
  const resolved = resolveTarget(state.options, request.queryCondition);
  if ('error' in resolved) return errorResponse(state, 'ArgumentInvalid', resolved.error);
  return addJob(state, id, request, resolved.target);
}

/**
 * Validates the body as IoT Hub is known to do: it drops unknown properties, and accepts a condition that begins with
 * SELECT, with which the job then fails [R4, R7].
 */
function validateLeniently(body: unknown): Result<JobRequest> {
  const result = validateJobRequest(body);
  if (result.ok) return result;
  const known = copyJson(body ?? null);
  for (const { code, path } of result.issues) {
    if (code === 'unknown-property') deleteProperty(known, path);
  }
  const rest = validateJobRequest(known);
  const isAccepted = rest.ok || rest.issues.every(({ code }) => code === 'query-condition-select');
  return isAccepted ? { ok: true, value: known as JobRequest } : result;
}

function deleteProperty(value: unknown, path: Issue['path']): void {
  const parent = path.slice(0, -1).reduce((part, step) => (part as never)[step], value);
  delete (parent as Record<string, unknown>)[String(path.at(-1))];
}

/** Returns the error code that IoT Hub uses for a body with these issues [B4]. */
function errorCodeFor(body: unknown, issues: readonly Issue[]): KnownHubErrorCode {
  // Stryker disable next-line MethodExpression: a wrong type is always the only issue.
  const isNotAJob = issues.every(({ path }) => path.length === 0 || path[0] === 'type');
  if (isNotAJob) return 'GenericBadRequest';
  const isTooLong = issues.every(({ code }) => code === 'query-condition-length');
  // An empty condition has the same issue code, but not the same error code.
  const isEmpty = getOwn(body, 'queryCondition') === '';
  return isTooLong && !isEmpty ? 'PreconditionFailed' : 'ArgumentInvalid';
}

function addJob(state: HubState, id: string, request: JobRequest, target: JobTarget): HubResponse {
  const { jobs, now, options } = state;
  if (jobs.has(id)) {
    return errorResponse(state, 'JobAlreadyExists', 'A job with this id already exists.');
  }
  const limit = MAX_ACTIVE_JOBS[options.tier ?? 'S1'];
  const active = [...jobs.values()].filter((job) => isActive(job, now)).length;
  // The message of IoT Hub.
  if (active >= limit) return errorResponse(state, 'ThrottlingMaxActiveJobCountExceeded', '429');
  const startsAt = Math.max(now, toMilliseconds(request.startTime ?? '0001-01-01T00:00:00Z'));
  jobs.set(id, {
    id,
    request,
    target,
    createdAt: now,
    startsAt,
    runs: null,
    endedAt: null,
    finalStatus: 'completed',
  });
  // The response has only these three properties [J1].
  return jsonResponse({ jobId: id, type: request.type, status: 'queued' });
}
