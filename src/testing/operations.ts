import { JOB_STATUSES, JOB_TYPES } from '../enums.js';
import { FAKE_HUB_PAGE_SIZE } from '../hub-limits.js';
import { isCancellable } from '../job-lifecycle/job-status.js';
import type { Collection, Expression } from '../query/condition.js';
import { parseQueryCondition } from '../query/parse-query-condition.js';
import { addRun, createRuns, type RunOutcome } from './device-runs.js';
import { errorResponse } from './error-response.js';
import { evaluateCondition } from './evaluate-condition.js';
import { getHeader, type HubResponse, jsonResponse, type ParsedRequest } from './http.js';
import { deviceJobsFrom, toJobResponse } from './job-responses.js';
import { describeQueryIssues, isOfCollection } from './job-targets.js';
import { getOwn } from './json.js';
import { requiredJobId } from './required-job-id.js';
import { endJob, findTwin, type HubState, jobStatus, targetedTwins } from './state.js';

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
  const twin = findTwin(state, { deviceId, moduleId });
  if (twin !== undefined) return jsonResponse(twin, 200, { etag: `"${twin.etag}"` });
  // The message of IoT Hub is the id.
  if (moduleId === undefined) return errorResponse(state, 'DeviceNotFound', deviceId);
  return errorResponse(state, 'ModuleNotFound', `${deviceId}/${moduleId}`);
}

const CANCELED: RunOutcome = { kind: 'canceled' };

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
  // The rows of the job are the twins that it targets.
  if (state.isMatching) throw new Error('matches must not cancel a job.');
  const twins = targetedTwins(state, job);
  job.runs = createRuns(now, twins.length);
  for (const [key] of twins) addRun(job.runs, key, now, CANCELED);
  job.finalStatus = 'cancelled';
  endJob(state, job);
  return jsonResponse(toJobResponse(job, now));
}

/** `GET /jobs/v2/query`: lists jobs by type and status, oldest first [B1]. */
export function listJobs(state: HubState, request: ParsedRequest): HubResponse {
  const type = request.query.get('jobType');
  const status = request.query.get('jobStatus');
  const error =
    checkFilter('jobType', type, JOB_TYPES) ?? checkFilter('jobStatus', status, JOB_STATUSES);
  if (error !== undefined) return errorResponse(state, 'ArgumentInvalid', error);
  return pageResponse(state, request, {
    type: 'jobResponse',
    from: (start) => skip(state.jobs.values(), start),
    isSelected: (job) =>
      (type ?? job.request.type) === job.request.type &&
      (status ?? jobStatus(job, state.now)) === jobStatus(job, state.now),
    write: (job) => toJobResponse(job, state.now),
  });
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
  return pageResponse<object>(state, request, {
    ...collectionOf(state, String(collection).toLowerCase() as RowCollection, expression),
    isSelected: (row) => evaluateCondition(expression, row) === true,
    write: (row) => row,
  });
}

/** The collections that a query can list. */
type RowCollection = Collection | 'devices.jobs';

function collectionOf(
  state: HubState,
  name: RowCollection,
  expression: Expression,
): Pick<Listing<object>, 'type' | 'from'> {
  if (name === 'devices.jobs') {
    const id = requiredJobId(expression);
    const jobs = [...state.jobs.values()].filter((job) => job.id === (id ?? job.id));
    return { type: 'deviceJob', from: (start) => deviceJobsFrom(state, jobs, start) };
  }
  const rows = [...state.twins.values()].filter((twin) => isOfCollection(twin, name));
  return { type: 'twin', from: (start) => skip(rows, start) };
}

function* skip<T>(items: Iterable<T>, count: number): Generator<T> {
  let index = 0;
  for (const item of items) if (index++ >= count) yield item;
}

const PAGE_SIZE = 'x-ms-max-item-count';
const CONTINUATION_TOKEN = 'x-ms-continuation';
const ITEM_TYPE = 'x-ms-item-type';

/** What a request lists. */
interface Listing<T> {
  readonly type: 'jobResponse' | 'twin' | 'deviceJob';
  /** Returns the items without the first ones, as they are read. */
  readonly from: (start: number) => Iterable<T>;
  readonly isSelected: (item: T) => boolean;
  readonly write: (item: T) => object;
}

/** Returns one page as a bare array, with its type and the token of the next page in headers [B1]. */
function pageResponse<T>(
  state: HubState,
  { headers }: ParsedRequest,
  { type, from, isSelected, write }: Listing<T>,
): HubResponse {
  const size = getHeader(headers, PAGE_SIZE) || String(FAKE_HUB_PAGE_SIZE);
  if (!/^[1-9]\d{0,8}$/.test(size)) {
    const message = `The header ${PAGE_SIZE} must be an integer from 1 to 999999999.`;
    return errorResponse(state, 'ArgumentInvalid', message);
  }
  const token = getHeader(headers, CONTINUATION_TOKEN) || 'fake:0';
  // Stryker disable next-line ArrayDeclaration: the array has no second element either way.
  const [, start] = /^fake:(\d{1,9})$/.exec(token) ?? [];
  if (start === undefined) {
    const message = `The header ${CONTINUATION_TOKEN} must be a continuation token of this hub.`;
    return errorResponse(state, 'ArgumentInvalid', message);
  }
  const limit = Math.min(Number(size), FAKE_HUB_PAGE_SIZE);
  const page: object[] = [];
  // A token is the number of items before the page, selected or not, so that a page need not evaluate them again.
  let position = Number(start);
  for (const item of from(position)) {
    if (isSelected(item)) {
      if (page.length === limit) {
        const next = { [CONTINUATION_TOKEN]: `fake:${position}` };
        return jsonResponse(page, 200, { [ITEM_TYPE]: type, ...next });
      }
      page.push(write(item));
    }
    position++;
  }
  return jsonResponse(page, 200, { [ITEM_TYPE]: type });
}
