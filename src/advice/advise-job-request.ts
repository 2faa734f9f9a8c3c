import type { JobRequest } from '../generated/types.js';
import { isJobRequest } from '../guards/job-request.js';
import { tryOrUndefined } from '../try-or-undefined.js';
import type { Advice } from './advice.js';
import { adviseJobId } from './advise-job-id.js';
import { adviseNoEffect } from './advise-no-effect.js';
import { advisePayload } from './advise-payload.js';
import { adviseQueryCondition } from './advise-query-condition.js';
import { adviseSections } from './advise-sections.js';
import { adviseStartTime } from './advise-start-time.js';

/** Options of `adviseJobRequest`. */
export interface AdviceOptions {
  /** The current time, as a `Date` or in milliseconds since 1970. Without it, `startTime` is not checked. */
  now?: Date | number;
  /** The job id in the URL of the request. Without it, only `jobId` in the body is checked. */
  jobId?: string | undefined;
  /** Whether the request was validated before, and not changed since. It is then not validated again. By default false. */
  isValidated?: boolean | undefined;
  /** The length of the JSON text of the request, before any compression. Sizes that it rules out are then not measured. */
  jsonLength?: number | undefined;
}

/**
 * Warns about valid job requests that are risky [R3–R6, R9, R14, V3, W7]. Guards reject what IoT Hub is known to reject. Advice
 * covers requests that are valid but may fail or behave unexpectedly.
 *
 * @param request - A valid job request. For the errors of an invalid one, use `validateJobRequest`.
 * @param options - The current time, the job id in the URL, and what you know of the request already.
 * @returns The warnings: none if the request is invalid, or if reading it or the options throws. Never throws.
 */
export function adviseJobRequest(request: JobRequest, options: AdviceOptions = {}): Advice[] {
  const advise = () => {
    if (!options.isValidated && !isJobRequest(request)) return [];
    const jsonLength = options.jsonLength ?? Number.NaN;
    return [
      ...adviseJobId(request, options.jobId),
      ...adviseStartTime(request, Number(options.now ?? Number.NaN)),
      ...adviseNoEffect(request),
      ...advisePayload(request, jsonLength),
      ...adviseSections(request, jsonLength),
      ...adviseQueryCondition(request),
    ];
  };
  return tryOrUndefined(advise) ?? [];
}
