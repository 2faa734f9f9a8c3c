import { assertJobRequest, type ScheduleUpdateTwinJobRequest } from 'iothub-jobs-schema';
import { describeFaults } from './describe-faults.js';
import { type PumpPatch, validatePumpPatch } from './pump-patch.js';

/**
 * A job that writes to all pumps for which the condition is true.
 *
 * @throws ValidationError if a hub would not take it.
 * @throws TypeError if pumps do not have what it writes.
 */
export function pumpJob(
  queryCondition: string,
  updateTwin: PumpPatch,
): ScheduleUpdateTwinJobRequest {
  const request = { type: 'scheduleUpdateTwin' as const, queryCondition, updateTwin };
  assertJobRequest(request);
  const { issues } = validatePumpPatch(updateTwin);
  if (issues) throw new TypeError(describeFaults(issues));
  return request;
}
