import { type HubResponse, jsonAnswer } from '../exchange.js';
import type { HubState } from '../hub-state.js';
import { showJob } from '../jobs/show-job.js';
import type { ReadCall } from '../read-call.js';

/** `GET /jobs/v2/{id}`: a job that never existed is no error [J2]. */
export function getJob(state: HubState, _call: ReadCall, id: string): HubResponse {
  const job = state.jobs.get(id);
  return jsonAnswer(job ? showJob(job, state.now) : { type: 'unknown', status: 'unknown' });
}
