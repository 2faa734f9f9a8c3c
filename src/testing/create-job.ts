import type { JobRequest } from '../generated/types.js';
import { validateJobRequest } from '../guards/job-request.js';
import type { KnownHubErrorCode } from '../hub-errors/hub-error-codes.js';
import { MAX_ACTIVE_JOBS, MAX_FAKE_HUB_DEPTH } from '../hub-limits.js';
import type { IssueCode } from '../issues/codes.js';
import { formatIssues } from '../issues/format-issues.js';
import type { Issue, Result } from '../issues/issue.js';
import { toMilliseconds } from '../job-lifecycle/parse-hub-time.js';
import { parseQueryCondition } from '../query/parse-query-condition.js';
import { errorResponse } from './error-response.js';
import type { FakeHubOptions } from './fake-hub.js';
import { type HubResponse, jsonResponse, type ParsedRequest } from './http.js';
import { resolveTarget } from './job-targets.js';
import { copyJson, getOwn, nestsDeeperThan } from './json.js';
import type { HubState, Job } from './state.js';

/** `PUT /jobs/v2/{id}`: creates a job [B4]. The id in the path counts, not the `jobId` of the body. */
export function createJob(state: HubState, { body }: ParsedRequest, id: string): HubResponse {
  if (nestsDeeperThan(body, MAX_FAKE_HUB_DEPTH)) {
    const message = `The request body nests too deeply: the fake hub accepts ${MAX_FAKE_HUB_DEPTH} levels.`;
    return errorResponse(state, 'GenericBadRequest', message);
  }
  const result = validate(body, state.options);
  if (!result.ok) {
    const message = formatIssues(result.issues.slice(0, 1));
    return errorResponse(state, errorCodeFor(body, result.issues), message);
  }
  const request = copyJson(result.value);
  const resolved = resolveTarget(state.options, request.queryCondition);
  if (state.options.rejectUnsupportedConditions && 'error' in resolved) {
    return errorResponse(state, 'ArgumentInvalid', resolved.error);
  }
  return addJob(state, id, request, resolved);
}

/** Issues of conditions that IoT Hub parses only when the job begins [R4]. */
const CONDITION_ISSUES: readonly IssueCode[] = [
  'query-condition-select',
  'query-condition-string',
  'query-condition-parentheses',
];

/** Validates the body. Accepts issues that IoT Hub ignores, unless the options say otherwise. */
function validate(
  body: unknown,
  { dropUnknownProperties, rejectUnsupportedConditions }: FakeHubOptions,
): Result<JobRequest> {
  let value = body;
  let result = validateJobRequest(body);
  if (!result.ok && dropUnknownProperties) {
    value = withoutIgnored(body, result.issues);
    result = validateJobRequest(value);
  }
  const isAccepted =
    result.ok ||
    (!rejectUnsupportedConditions &&
      result.issues.every(({ code }) => CONDITION_ISSUES.includes(code)));
  return isAccepted ? { ok: true, value: value as JobRequest } : result;
}

/** Issues of properties that IoT Hub ignores [R7, R12, R14]. */
const IGNORED: readonly IssueCode[] = ['unknown-property', 'no-effect'];

/** Returns a copy of the body without the properties that IoT Hub ignores. */
function withoutIgnored(body: unknown, issues: readonly Issue[]): unknown {
  const used = copyJson(body ?? null);
  for (const { code, path } of issues) {
    if (IGNORED.includes(code)) deleteProperty(used, path);
  }
  return used;
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
  // IoT Hub counts the characters before it parses them.
  const others = issues.filter(({ code }) => !CONDITION_ISSUES.includes(code));
  const isTooLong =
    others.length > 0 && others.every(({ code }) => code === 'query-condition-length');
  // An empty condition has the same issue code, but not the same error code.
  const isEmpty = getOwn(body, 'queryCondition') === '';
  return isTooLong && !isEmpty ? 'PreconditionFailed' : 'ArgumentInvalid';
}

function addJob(
  state: HubState,
  id: string,
  request: JobRequest,
  resolved: ReturnType<typeof resolveTarget>,
): HubResponse {
  const { jobs, active, now, options } = state;
  if (jobs.has(id)) {
    return errorResponse(state, 'JobAlreadyExists', 'A job with this id already exists.');
  }
  const { tier = 'S1' } = options;
  const limit = MAX_ACTIVE_JOBS[tier];
  if (active.size >= limit) {
    const message = `The hub has reached its limit of active jobs: ${limit} in tier ${tier}.`;
    return errorResponse(state, 'ThrottlingMaxActiveJobCountExceeded', message);
  }
  const startsAt = Math.max(now, toMilliseconds(request.startTime ?? '0001-01-01T00:00:00Z'));
  const target = 'error' in resolved ? null : resolved.target;
  const cause = 'error' in resolved ? resolved.error : '';
  const job: Job = {
    id,
    request,
    target,
    failureReason: target === null ? failureReasonOf(request.queryCondition, cause) : null,
    createdAt: now,
    startsAt,
    runs: null,
    endedAt: null,
    finalStatus: 'completed',
  };
  jobs.set(id, job);
  active.add(job);
  // The response has only these three properties [J1].
  return jsonResponse({ jobId: id, type: request.type, status: 'queued' });
}

/** The part of the query in front of the condition, which counts in the columns that IoT Hub reports. */
const QUERY_START = 'SELECT * FROM devices WHERE ';

/** Returns the reason for a condition that cannot be parsed, in the form of IoT Hub, or else the cause. */
function failureReasonOf(queryCondition: string, cause: string): string {
  const result = parseQueryCondition(queryCondition);
  if (result.ok) return cause;
  const lines = result.issues.map(({ code, line, column, message }) => {
    const position = line === 1 ? column + QUERY_START.length : column;
    // The words of IoT Hub, as in azure-iot-sdk-csharp issue 40.
    const isSelect = code === 'query-condition-select';
    const text = isSelect ? "Unexpected character at input 'SELECT'" : message;
    return `\n\tLine ${line}:${position} ${text}`;
  });
  return `SQL query parse failed due to following errors: ${lines.join('')}`;
}
