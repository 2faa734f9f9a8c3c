import { type JobRequest, pumpJob } from '@example/contracts';

/**
 * Creates a job that makes pumps measure less often.
 *
 * @throws ValidationError if IoT Hub would reject the job.
 * @throws TypeError if the interval is not valid for pumps.
 */
export function slowDown(queryCondition: string, interval: number): JobRequest {
  return pumpJob(queryCondition, { etag: '*', properties: { desired: { interval } } });
}
