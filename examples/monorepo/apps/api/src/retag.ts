import { type JobRequest, pumpJob } from '@example/contracts';

/**
 * A job that moves the pumps of a condition to another floor.
 *
 * @throws ValidationError if a hub would not take it.
 * @throws TypeError if pumps do not have what it writes.
 */
export function retag(queryCondition: string, floor: number): JobRequest {
  return pumpJob(queryCondition, { etag: '*', tags: { floor } });
}
