import { adviseJobRequest } from '../advice/advise-job-request.js';
import { validateCancelJobParameters } from '../guards/cancel-job-parameters.js';
import { validateJobRequest } from '../guards/job-request.js';
import { MAX_FAKE_HUB_BODY } from '../hub-limits.js';
import type { Issue } from '../issues/issue.js';
import { tryOrUndefined } from '../try-or-undefined.js';
import { catchUp } from './clock.js';
import { createJob } from './create-job.js';
import { errorResponse } from './error-response.js';
import type { HubOperation, RecordedRequest } from './fake-hub.js';
import {
  getHeader,
  type HubRequest,
  type HubResponse,
  jsonResponse,
  type ParsedRequest,
  parseRequest,
} from './http.js';
import { cancelJob, getJob, getTwin, listJobs, runQuery } from './operations.js';
import { type HubState, toTimestamp } from './state.js';

type Handler = (state: HubState, request: ParsedRequest, ...ids: string[]) => HubResponse;

/** The supported routes. `*` is an id. The first match wins. */
const ROUTES: [operation: HubOperation, method: string, path: string, handler: Handler][] = [
  ['listJobs', 'GET', 'jobs/v2/query', listJobs],
  ['getJob', 'GET', 'jobs/v2/*', getJob],
  ['createJob', 'PUT', 'jobs/v2/*', createJob],
  ['cancelJob', 'POST', 'jobs/v2/*/cancel', cancelJob],
  ['query', 'POST', 'devices/query', runQuery],
  ['getTwin', 'GET', 'twins/*', getTwin],
  ['getModuleTwin', 'GET', 'twins/*/modules/*', getTwin],
];

interface MatchedRoute {
  operation: HubOperation;
  /** The job id in the path, if the route has one. */
  jobId: string | undefined;
  ids: string[];
  handler: Handler;
}

/** Handles and records a request. An error thrown by an option of the test becomes a response with status 500. */
export function handleRequest(state: HubState, request: HubRequest): HubResponse {
  const parsed = parseRequest(request);
  const { method, url, headers, body } = parsed;
  const route = matchRoute(parsed);
  const parameterIssues = route ? validateParameters(parsed, route.jobId) : [];
  let response: HubResponse;
  try {
    catchUp(state);
    response = respond(state, parsed, route, parameterIssues);
  } catch (error) {
    const message = tryOrUndefined(() => String(error)) ?? 'An option of the fake hub threw.';
    response = errorResponse(state, 'ServerError', message);
  }
  state.requests.push({
    time: toTimestamp(state.now),
    method,
    url,
    headers,
    operation: route?.operation ?? null,
    body,
    ...findingsOf(state, parsed, route, parameterIssues),
    response: { ...response, headers: { ...response.headers } },
  });
  return response;
}

function matchRoute({ method, segments }: ParsedRequest): MatchedRoute | undefined {
  for (const [operation, routeMethod, path, handler] of ROUTES) {
    const parts = path.split('/');
    const matches =
      method === routeMethod &&
      parts.length === segments.length &&
      parts.every((part, index) => part === '*' || part === segments[index]);
    if (!matches) continue;
    const ids = segments.filter((_, index) => parts[index] === '*');
    return { operation, jobId: path.startsWith('jobs/v2/*') ? ids[0] : undefined, ids, handler };
  }
  return undefined;
}

/** Returns the issues of the URL parameters [U1, U2]. */
function validateParameters({ query }: ParsedRequest, jobId = 'no-job-id'): Issue[] {
  const version = query.get('api-version') ?? undefined;
  const result = validateCancelJobParameters({ id: jobId, 'api-version': version });
  return result.ok ? [] : result.issues;
}

function respond(
  state: HubState,
  request: ParsedRequest,
  route: MatchedRoute | undefined,
  parameterIssues: Issue[],
): HubResponse {
  if (request.problem !== undefined) {
    const message = `The request is malformed: ${request.problem}`;
    return errorResponse(state, 'GenericBadRequest', message);
  }
  const failure = state.failures.shift();
  if (failure === undefined) return carryOut(state, request, route, parameterIssues);
  if (failure.isCarriedOut) carryOut(state, request, route, parameterIssues);
  return failure.response;
}

/** Does what the request asks for, as far as the hub accepts it. */
function carryOut(
  state: HubState,
  request: ParsedRequest,
  route: MatchedRoute | undefined,
  parameterIssues: Issue[],
): HubResponse {
  if (getHeader(request.headers, 'authorization') === '') {
    // The words of IoT Hub.
    return errorResponse(state, 'IotHubUnauthorizedAccess', 'Unauthorized');
  }
  // How IoT Hub responds to the next two is not known, so these responses have no error code.
  if (route === undefined) {
    const supported =
      'PUT and GET /jobs/v2/{id}, POST /jobs/v2/{id}/cancel, GET /jobs/v2/query, POST /devices/query, GET /twins/{id} and GET /twins/{id}/modules/{moduleId}';
    return jsonResponse({ Message: `Not found. The fake hub supports ${supported}.` }, 404);
  }
  if (request.isTooLarge) {
    const message = `The request body is too large: the limit is ${MAX_FAKE_HUB_BODY} bytes.`;
    return jsonResponse({ Message: message }, 413);
  }
  const [issue] = parameterIssues;
  if (issue === undefined) return route.handler(state, request, ...route.ids);
  const code = issue.code === 'job-id' ? 'ArgumentInvalid' : 'InvalidProtocolVersion';
  return errorResponse(state, code, issue.message);
}

function findingsOf(
  { now }: HubState,
  { body }: ParsedRequest,
  route: MatchedRoute | undefined,
  parameterIssues: Issue[],
): Pick<RecordedRequest, 'issues' | 'advice'> {
  if (route?.operation !== 'createJob') return { issues: parameterIssues, advice: [] };
  const result = validateJobRequest(body);
  if (!result.ok) return { issues: [...parameterIssues, ...result.issues], advice: [] };
  const options = { now, jobId: route.ids[0], isValidated: true };
  return { issues: parameterIssues, advice: adviseJobRequest(result.value, options) };
}
