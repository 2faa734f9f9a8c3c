import type { JobRequest } from '../../generated/types.js';
import { MAX_ACTIVE_JOBS, MAX_FAKE_HUB_DEPTH } from '../../hub-limits.js';
import { formatIssues } from '../../issues/format-issues.js';
import { toMilliseconds } from '../../job-lifecycle/parse-hub-time.js';
import { readTarget } from '../condition/read-target.js';
import { type HubResponse, jsonAnswer } from '../exchange.js';
import type { HubState } from '../hub-state.js';
import { isActive, type Target } from '../jobs/job.js';
import { nestsDeeper } from '../nests-deeper.js';
import type { ReadCall } from '../read-call.js';
import { refuse } from '../refuse.js';
import { copyOf } from '../twins/copy-of.js';
import { errorCodeOf, judgeJob } from './judge-job.js';

/** `PUT /jobs/v2/{id}`: creates a job, or refuses it [B4]. The id in the path counts, whatever the body has. */
export function createJob(state: HubState, { body }: ReadCall, id: string): HubResponse {
  if (nestsDeeper(body, MAX_FAKE_HUB_DEPTH)) {
    return refuse(state, 'GenericBadRequest', 'The body nests too deep for the fake hub.');
  }
  const result = judgeJob(body, state.options.lenient);
  if (!result.ok) {
    const text = formatIssues(result.issues.slice(0, 1));
    return refuse(state, errorCodeOf(body, result.issues), text);
  }
  const request = copyOf(result.value);
  const read = readTarget(state.options, request.queryCondition);
  if ('fault' in read) return refuse(state, 'ArgumentInvalid', read.fault);
  return takeJob(state, id, request, read.target);
}

function takeJob(state: HubState, id: string, request: JobRequest, target: Target): HubResponse {
  const { jobs, now, options } = state;
  if (jobs.has(id)) return refuse(state, 'JobAlreadyExists', 'A job with this id exists.');
  const most = MAX_ACTIVE_JOBS[options.tier ?? 'S1'];
  const active = [...jobs.values()].filter((job) => isActive(job, now)).length;
  if (active >= most) return refuse(state, 'ThrottlingMaxActiveJobCountExceeded', '429');
  const startsAt = Math.max(now, toMilliseconds(request.startTime ?? '0001-01-01T00:00:00Z'));
  const createdAt = now;
  const rest = { runs: null, endedAt: null, end: 'completed' } as const;
  jobs.set(id, { id, request, target, createdAt, startsAt, ...rest });
  // All that the answer to a create holds [J1].
  return jsonAnswer({ jobId: id, type: request.type, status: 'queued' });
}
