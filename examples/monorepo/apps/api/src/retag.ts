import { type JobRequest, pumpJob } from '@example/contracts';

/**
 * Creates a job that moves pumps to another floor.
 *
 * @throws ValidationError if IoT Hub would reject the job.
 * @throws TypeError if the floor is not valid for pumps.
 */
export function retag(queryCondition: string, floor: number): JobRequest {
  return pumpJob(queryCondition, { etag: '*', tags: { floor } });
}
