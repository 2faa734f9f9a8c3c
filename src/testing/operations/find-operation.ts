import type { HubResponse } from '../exchange.js';
import type { HubOperation } from '../fake-hub.js';
import type { HubState } from '../hub-state.js';
import type { ReadCall } from '../read-call.js';
import { cancelJob } from './cancel-job.js';
import { createJob } from './create-job.js';
import { getJob } from './get-job.js';
import { listJobs } from './list-jobs.js';
import { runQuery } from './run-query.js';

/** A call that the hub knows, and the job id in its path, if it has one. */
export interface FoundOperation {
  name: HubOperation;
  id: string | undefined;
  run: (state: HubState, call: ReadCall, id: string) => HubResponse;
}

/** Each by its method and its path, in which `*` stands for a job id. The first that fits is taken. */
const OPERATIONS: [name: HubOperation, method: string, path: string, run: FoundOperation['run']][] =
  [
    ['listJobs', 'GET', 'jobs/v2/query', listJobs],
    ['getJob', 'GET', 'jobs/v2/*', getJob],
    ['createJob', 'PUT', 'jobs/v2/*', createJob],
    ['cancelJob', 'POST', 'jobs/v2/*/cancel', cancelJob],
    ['query', 'POST', 'devices/query', runQuery],
  ];

export function findOperation({ method, steps }: ReadCall): FoundOperation | undefined {
  for (const [name, itsMethod, path, run] of OPERATIONS) {
    const parts = path.split('/');
    const fits =
      parts.length === steps.length &&
      parts.every((part, at) => part === '*' || part === steps[at]);
    if (fits && method === itsMethod)
      return { name, id: path.includes('*') ? steps[2] : undefined, run };
  }
  return undefined;
}
