import { JOB_STATUSES, JOB_TYPES } from '../enums.js';
import { FAKE_HUB_PAGE_SIZE } from '../hub-limits.js';
import { isCancellable } from '../job-lifecycle/job-status.js';
import { parseQueryCondition } from '../query/parse-query-condition.js';
import { errorResponse } from './error-response.js';
import { evaluateCondition } from './evaluate-condition.js';
import { getHeader, type HubResponse, jsonResponse, type ParsedRequest } from './http.js';
import { toDeviceJobs, toJobResponse } from './job-responses.js';
import { describeQueryIssues } from './job-targets.js';
import { getOwn } from './json.js';
import { type HubState, jobStatus, targetedTwins, twinKey } from './state.js';

/** `GET /jobs/v2/{id}`: returns a job. For a job that never existed, the status is 200 too [J2]. */
export function getJob(state: HubState, _request: ParsedRequest, id: string): HubResponse {
  const job = state.jobs.get(id);
  return jsonResponse(job ? toJobResponse(job, state.now) : { type: 'unknown', status: 'unknown' });
}

/** `GET /twins/{id}` and `GET /twins/{id}/modules/{moduleId}`: returns a twin. */
export function getTwin(
  state: HubState,
  _request: ParsedRequest,
  deviceId: string,
  moduleId?: string,
): HubResponse {
  const twin = state.twins.get(twinKey({ deviceId, moduleId }));
  if (twin !== undefined) return jsonResponse(twin, 200, { etag: `"${twin.etag}"` });
  // The message of IoT Hub is the id.
  if (moduleId === undefined) return errorResponse(state, 'DeviceNotFound', deviceId);
  return errorResponse(state, 'ModuleNotFound', `${deviceId}/${moduleId}`);
}

/** `POST /jobs/v2/{id}/cancel`: cancels a job that has not begun [B4]. */
export function cancelJob(state: HubState, _request: ParsedRequest, id: string): HubResponse {
  const { now } = state;
  const job = state.jobs.get(id);
  if (job === undefined) {
    return errorResponse(state, 'JobNotFound', 'No job with this id exists.');
  }
  if (!isCancellable(jobStatus(job, now))) {
    const message = 'The job is running or has ended.';
    return errorResponse(state, 'OperationNotAllowedInCurrentState', message);
  }
  job.runs = targetedTwins(state, job).map((twin) => ({
    device: twin,
    startedAt: now,
    endsAt: now,
    outcome: { kind: 'canceled' },
    // Stryker disable next-line BooleanLiteral: the run would be finished at the same time.
    isDone: true,
  }));
  job.finalStatus = 'cancelled';
  job.endedAt = now;
  return jsonResponse(toJobResponse(job, now));
}

/** `GET /jobs/v2/query`: lists jobs by type and status, oldest first [B1]. */
export function listJobs(state: HubState, request: ParsedRequest): HubResponse {
  const type = request.query.get('jobType');
  const status = request.query.get('jobStatus');
  const error =
    checkFilter('jobType', type, JOB_TYPES) ?? checkFilter('jobStatus', status, JOB_STATUSES);
  if (error !== undefined) return errorResponse(state, 'ArgumentInvalid', error);
  const jobs = [...state.jobs.values()]
    .map((job) => toJobResponse(job, state.now))
    .filter((job) => (type ?? job.type) === job.type && (status ?? job.status) === job.status);
  return pageResponse(state, request, jobs, 'jobResponse');
}

/** How IoT Hub handles unknown values is not known. An empty list would hide the mistake. */
function checkFilter(
  name: string,
  value: string | null,
  values: readonly string[],
): string | undefined {
  if (value === null || values.includes(value)) return undefined;
  return `${name} must be one of ${values.join(', ')}.`;
}

const QUERY =
  /^\s*select\s+\*\s+from\s+(devices(?:\.modules|\.jobs)?)(?:\s+where(?!\w)([\s\S]*)|\s*)$/i;

/** `POST /devices/query`: returns the rows of a collection that meet a condition. */
export function runQuery(state: HubState, request: ParsedRequest): HubResponse {
  const reject = (message: string) => errorResponse(state, 'ArgumentInvalid', message);
  const query = getOwn(request.body, 'query');
  if (typeof query !== 'string') {
    return reject('The request body must be an object with a string "query".');
  }
  const parts = QUERY.exec(query);
  if (parts === null) {
    return reject(
      'The fake hub supports only SELECT * FROM devices, devices.modules or devices.jobs, with an optional WHERE clause.',
    );
  }
  const [, collection, condition = 'true'] = parts;
  const result = parseQueryCondition(condition);
  const issues = result.ok ? result.warnings : result.issues;
  if (!result.ok || issues.length > 0) return reject(describeQueryIssues(issues));
  const expression = result.condition;
  if (expression.kind === 'all' || expression.kind === 'from') {
    return reject('WHERE must be followed by an expression.');
  }
  const name = String(collection).toLowerCase();
  const rows = rowsOf(state, name).filter((row) => evaluateCondition(expression, row) === true);
  return pageResponse(state, request, rows, name === 'devices.jobs' ? 'deviceJob' : 'twin');
}

function rowsOf(state: HubState, collection: string): object[] {
  if (collection === 'devices.jobs') return toDeviceJobs(state);
  const areModules = collection === 'devices.modules';
  return [...state.twins.values()].filter(
    ({ moduleId }) => (typeof moduleId === 'string') === areModules,
  );
}

const PAGE_SIZE = 'x-ms-max-item-count';
const CONTINUATION_TOKEN = 'x-ms-continuation';
const ITEM_TYPE = 'x-ms-item-type';

/** Returns one page as a bare array, with its type and the token of the next page in headers [B1]. */
function pageResponse(
  state: HubState,
  { headers }: ParsedRequest,
  items: unknown[],
  type: 'jobResponse' | 'twin' | 'deviceJob',
): HubResponse {
  const size = getHeader(headers, PAGE_SIZE) || String(FAKE_HUB_PAGE_SIZE);
  if (!/^[1-9]\d{0,8}$/.test(size)) {
    const message = `The header ${PAGE_SIZE} must be an integer from 1 to 999999999.`;
    return errorResponse(state, 'ArgumentInvalid', message);
  }
  const token = getHeader(headers, CONTINUATION_TOKEN) || 'fake:0';
  // Stryker disable next-line ArrayDeclaration: the array has no second element either way.
  const [, offset] = /^fake:(\d{1,9})$/.exec(token) ?? [];
  if (offset === undefined) {
    const message = `The header ${CONTINUATION_TOKEN} must be a continuation token of this hub.`;
    return errorResponse(state, 'ArgumentInvalid', message);
  }
  const start = Number(offset);
  const end = start + Math.min(Number(size), FAKE_HUB_PAGE_SIZE);
  const next: Record<string, string> =
    end < items.length ? { [CONTINUATION_TOKEN]: `fake:${end}` } : {};
  return jsonResponse(items.slice(start, end), 200, { [ITEM_TYPE]: type, ...next });
}
