import type { JobRequest } from '../generated/types.js';
import { isJobRequest } from '../guards/job-request.js';
import { tryOrUndefined } from '../try-or-undefined.js';
import type { Advice } from './advice.js';
import { adviseJobId } from './advise-job-id.js';
import { advisePayload } from './advise-payload.js';
import { adviseQueryCondition } from './advise-query-condition.js';
import { adviseSections } from './advise-sections.js';
import { adviseStartTime } from './advise-start-time.js';

/** What advice needs beside the request. */
export interface AdviceOptions {
  /** The present time, as a `Date` or in milliseconds since 1970. Without it there is no advice on `startTime`. */
  now?: Date | number;
}

/**
 * What may go wrong with a job that is valid [R3–R5, R9, V3, W7]: advice, never a verdict. For what is no valid `JobRequest` there
 * is none; `validateJobRequest` says what is wrong with that. Never throws: where reading the request
 * throws, there is no advice either.
 */
export function adviseJobRequest(request: JobRequest, options: AdviceOptions = {}): Advice[] {
  if (!isJobRequest(request)) return [];
  const advise = () => [
    ...adviseJobId(request),
    ...adviseStartTime(request, Number(options.now ?? Number.NaN)),
    ...advisePayload(request),
    ...adviseSections(request),
    ...adviseQueryCondition(request),
  ];
  return tryOrUndefined(advise) ?? [];
}
