import { assertJobRequest, type ScheduleUpdateTwinJobRequest } from 'iothub-jobs-schema';
import { describeIssues } from './describe-issues.js';
import { type PumpPatch, validatePumpPatch } from './pump-patch.js';

/**
 * Creates a job that patches all pumps that match the condition.
 *
 * @throws ValidationError if IoT Hub would reject the job.
 * @throws TypeError if the patch is not valid for pumps.
 */
export function pumpJob(
  queryCondition: string,
  updateTwin: PumpPatch,
): ScheduleUpdateTwinJobRequest {
  const request = { type: 'scheduleUpdateTwin' as const, queryCondition, updateTwin };
  assertJobRequest(request);
  const { issues } = validatePumpPatch(updateTwin);
  if (issues) throw new TypeError(describeIssues(issues));
  return request;
}
