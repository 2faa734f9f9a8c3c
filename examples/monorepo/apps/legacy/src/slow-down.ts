import { type JobRequest, pumpJob } from '@example/contracts';

/**
 * A job that lets the pumps of a condition measure less often.
 *
 * @throws ValidationError if a hub would not take it.
 * @throws TypeError if pumps do not have what it writes.
 */
export function slowDown(queryCondition: string, interval: number): JobRequest {
  return pumpJob(queryCondition, { etag: '*', properties: { desired: { interval } } });
}
