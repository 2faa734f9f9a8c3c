import type { DeviceJobStatistics, JobResponse } from '../../generated/types.js';
import { toTimestamp } from '../clock.js';
import { type DeviceRun, type Job, statusOf } from './job.js';

/** The job as get, cancel and list answer it [J1–J8]. */
export function showJob(job: Job, now: number): JobResponse {
  const { id, request, createdAt, endedAt, runs } = job;
  const shown: JobResponse = {
    jobId: id,
    type: request.type,
    status: statusOf(job, now),
    queryCondition: request.queryCondition,
    createdTime: toTimestamp(createdAt),
    startTime: request.startTime ?? toTimestamp(createdAt),
  };
  const { maxExecutionTimeInSeconds, cloudToDeviceMethod, updateTwin } = request;
  if (maxExecutionTimeInSeconds !== undefined) {
    shown.maxExecutionTimeInSeconds = maxExecutionTimeInSeconds;
  }
  if (cloudToDeviceMethod) shown.cloudToDeviceMethod = cloudToDeviceMethod;
  // Seen so: the echo of a patch names no device [J7].
  if (updateTwin) shown.updateTwin = { deviceId: null, ...updateTwin };
  if (endedAt !== null) shown.endTime = toTimestamp(endedAt);
  if (job.end === 'failed') shown.failureReason = 'The query condition could not be parsed.';
  const hasBegun = shown.status === 'running' || shown.status === 'completed';
  if (hasBegun && runs !== null) shown.deviceJobStatistics = countRuns(runs);
  return shown;
}

/** There is none that is pending, since all devices begin together. */
function countRuns(runs: readonly DeviceRun[]): DeviceJobStatistics {
  const counts = { runningCount: 0, failedCount: 0, succeededCount: 0 };
  for (const { isDone, outcome } of runs) {
    if (!isDone) counts.runningCount++;
    else if (outcome.kind === 'failed') counts.failedCount++;
    else counts.succeededCount++;
  }
  return { deviceCount: runs.length, pendingCount: 0, ...counts };
}
