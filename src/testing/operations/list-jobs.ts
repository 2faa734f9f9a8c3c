import { JOB_STATUSES, JOB_TYPES } from '../../enums.js';
import type { HubResponse } from '../exchange.js';
import type { HubState } from '../hub-state.js';
import { showJob } from '../jobs/show-job.js';
import { answerPage } from '../page.js';
import type { ReadCall } from '../read-call.js';
import { refuse } from '../refuse.js';

/** `GET /jobs/v2/query`: the jobs of a type and a status, the earliest first [B1]. */
export function listJobs(state: HubState, call: ReadCall): HubResponse {
  const type = call.query.get('jobType');
  const status = call.query.get('jobStatus');
  const fault =
    refuseFilter('jobType', type, JOB_TYPES) ?? refuseFilter('jobStatus', status, JOB_STATUSES);
  if (fault !== undefined) return refuse(state, 'ArgumentInvalid', fault);
  const jobs = [...state.jobs.values()]
    .map((job) => showJob(job, state.now))
    .filter((job) => (type ?? job.type) === job.type && (status ?? job.status) === job.status);
  return answerPage(state, call, jobs);
}

/** What a hub does with another value is not known: to answer nothing would hide the mistake. */
function refuseFilter(
  name: string,
  value: string | null,
  values: readonly string[],
): string | undefined {
  if (value === null || values.includes(value)) return undefined;
  return `${name} must be one of ${values.join(', ')}.`;
}
