import { isCancellable } from '../../job-lifecycle/job-status.js';
import { selectTwins } from '../condition/select-twins.js';
import { type HubResponse, jsonAnswer } from '../exchange.js';
import type { HubState } from '../hub-state.js';
import { statusOf } from '../jobs/job.js';
import { showJob } from '../jobs/show-job.js';
import type { ReadCall } from '../read-call.js';
import { refuse } from '../refuse.js';

/** `POST /jobs/v2/{id}/cancel`: cancels a job that has not begun [B4]. */
export function cancelJob(state: HubState, _call: ReadCall, id: string): HubResponse {
  const { now } = state;
  const job = state.jobs.get(id);
  if (job === undefined) return refuse(state, 'JobNotFound', 'There is no job with this id.');
  if (!isCancellable(statusOf(job, now))) {
    const text = 'The job runs or has ended.';
    return refuse(state, 'OperationNotAllowedInCurrentState', text);
  }
  job.runs = selectTwins(state, job).map((twin) => ({
    device: twin,
    startedAt: now,
    endsAt: now,
    outcome: { kind: 'canceled' },
    isDone: true,
  }));
  job.end = 'cancelled';
  job.endedAt = now;
  return jsonAnswer(showJob(job, now));
}
