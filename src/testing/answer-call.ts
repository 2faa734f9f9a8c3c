import { adviseJobRequest } from '../advice/advise-job-request.js';
import type { JobRequest } from '../generated/types.js';
import { validateJobRequest } from '../guards/job-request.js';
import type { Issue } from '../issues/issue.js';
import { tryOrUndefined } from '../try-or-undefined.js';
import { catchUp, toTimestamp } from './clock.js';
import { type HubRequest, type HubResponse, headerOf, jsonAnswer } from './exchange.js';
import type { RecordedRequest } from './fake-hub.js';
import type { HubState } from './hub-state.js';
import { type FoundOperation, findOperation } from './operations/find-operation.js';
import { judgeParameters } from './operations/judge-parameters.js';
import { type ReadCall, readCall } from './read-call.js';
import { refuse } from './refuse.js';

const NO_SUCH_CALL =
  'The fake hub has no such call. It has PUT and GET /jobs/v2/{id}, POST /jobs/v2/{id}/cancel, GET /jobs/v2/query and POST /devices/query.';

/** Answers a call and writes it down. What functions of the test throw becomes the message of a 500. */
export function answerCall(state: HubState, call: HubRequest): HubResponse {
  const read = readCall(call);
  const operation = findOperation(read);
  const parameters = operation ? judgeParameters(read, operation.id) : [];
  let answer: HubResponse;
  try {
    catchUp(state);
    answer = decide(state, read, operation, parameters);
  } catch (error) {
    answer = refuse(
      state,
      'ServerError',
      tryOrUndefined(() => String(error)) ?? 'A function of the test threw.',
    );
  }
  state.requests.push({
    time: toTimestamp(state.now),
    method: call.method,
    url: call.url,
    headers: call.headers ?? {},
    operation: operation?.name ?? null,
    body: read.body,
    ...judge(state, read, operation, parameters),
    response: answer,
  });
  return answer;
}

function decide(
  state: HubState,
  call: ReadCall,
  operation: FoundOperation | undefined,
  parameters: Issue[],
): HubResponse {
  const failure = state.failures.shift();
  if (failure !== undefined) return failure;
  if (headerOf(call.headers, 'authorization') === '') {
    return refuse(state, 'IotHubUnauthorized', 'The call has no header Authorization.');
  }
  // Nobody knows what a hub answers to these two, so the answers have no name of an error.
  if (operation === undefined) return jsonAnswer({ Message: NO_SUCH_CALL }, 404);
  if (call.isTooLong) return jsonAnswer({ Message: 'The body is too long.' }, 413);
  const [issue] = parameters;
  if (issue === undefined) return operation.run(state, call, operation.id ?? '');
  const code = issue.code === 'job-id' ? 'ArgumentInvalid' : 'InvalidProtocolVersion';
  return refuse(state, code, issue.message);
}

function judge(
  { now }: HubState,
  { body }: ReadCall,
  operation: FoundOperation | undefined,
  parameters: Issue[],
): Pick<RecordedRequest, 'issues' | 'advice'> {
  if (operation?.name !== 'createJob') return { issues: parameters, advice: [] };
  const result = validateJobRequest(body);
  const advice = adviseJobRequest(body as JobRequest, { now });
  return { issues: [...parameters, ...(result.ok ? [] : result.issues)], advice };
}
