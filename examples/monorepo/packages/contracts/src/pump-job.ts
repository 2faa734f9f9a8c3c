import {
  assertJobRequest,
  type ScheduleUpdateTwinJobRequest,
  type SectionPatch,
} from 'iothub-jobs-schema';
import type { PumpDesired, PumpTags } from './pump-twin.js';

/** What a job writes to pumps: a member that is left out stays as it is, `null` deletes one. */
export interface PumpPatch {
  tags?: SectionPatch<PumpTags>;
  desired?: SectionPatch<PumpDesired>;
}

/**
 * A job that writes to all pumps for which the condition is true.
 *
 * @throws ValidationError if a hub would not take it.
 */
export function pumpJob(
  queryCondition: string,
  { tags, desired }: PumpPatch,
): ScheduleUpdateTwinJobRequest {
  const request = {
    type: 'scheduleUpdateTwin',
    queryCondition,
    updateTwin: { etag: '*', ...(tags && { tags }), ...(desired && { properties: { desired } }) },
  } satisfies ScheduleUpdateTwinJobRequest;
  assertJobRequest(request);
  return request;
}
