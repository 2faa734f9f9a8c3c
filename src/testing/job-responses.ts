import type {
  CloudToDeviceMethod,
  DeviceJob,
  DeviceJobStatistics,
  JobResponse,
  Twin,
} from '../generated/types.js';
import {
  type DeviceOrModule,
  type DeviceRun,
  type HubState,
  type Job,
  jobStatus,
  targetedTwins,
  toTimestamp,
} from './state.js';

/** Returns a job as the get, list and cancel calls return it [J1–J8]. */
export function toJobResponse(job: Job, now: number): JobResponse {
  const { id, request, createdAt, endedAt, runs } = job;
  const response: JobResponse = {
    jobId: id,
    type: request.type,
    status: jobStatus(job, now),
    queryCondition: request.queryCondition,
    createdTime: toTimestamp(createdAt),
    startTime: request.startTime ?? toTimestamp(createdAt),
  };
  const { maxExecutionTimeInSeconds, cloudToDeviceMethod, updateTwin } = request;
  // Stryker disable next-line ConditionalExpression: JSON drops a property that is undefined.
  if (maxExecutionTimeInSeconds !== undefined) {
    response.maxExecutionTimeInSeconds = maxExecutionTimeInSeconds;
  }
  // The request was parsed from JSON, so none of its properties is undefined.
  // Stryker disable next-line ConditionalExpression: JSON drops a property that is undefined.
  if (cloudToDeviceMethod)
    response.cloudToDeviceMethod = cloudToDeviceMethod as CloudToDeviceMethod;
  // IoT Hub was seen to echo a patch with deviceId null [J7].
  if (updateTwin) response.updateTwin = { deviceId: null, ...updateTwin } as Twin;
  if (endedAt !== null) response.endTime = toTimestamp(endedAt);
  if (response.status === 'failed' && job.failureReason !== null) {
    response.failureReason = job.failureReason;
  }
  const hasBegun = response.status === 'running' || response.status === 'completed';
  if (hasBegun) response.deviceJobStatistics = countRuns(runs as DeviceRun[]);
  return response;
}

/** `pendingCount` is always 0, since a job begins on all devices at once. */
function countRuns(runs: readonly DeviceRun[]): DeviceJobStatistics {
  const counts = { runningCount: 0, failedCount: 0, succeededCount: 0 };
  for (const { isDone, outcome } of runs) {
    if (!isDone) counts.runningCount++;
    else if (outcome.kind === 'failed') counts.failedCount++;
    else counts.succeededCount++;
  }
  return { deviceCount: runs.length, pendingCount: 0, ...counts };
}

/** Returns the rows of `devices.jobs` [B2]: by job, then in the order of the twins. */
export function toDeviceJobs(state: HubState): DeviceJob[] {
  return [...state.jobs.values()].flatMap((job) =>
    job.runs === null ? waitingRows(state, job) : job.runs.map((run) => runRow(job, run)),
  );
}

/** Returns the rows of a job that has not begun: one for each device that it would target now. */
function waitingRows(state: HubState, job: Job): DeviceJob[] {
  const status = jobStatus(job, state.now) === 'scheduled' ? 'scheduled' : 'pending';
  return targetedTwins(state, job).map((twin) => ({ ...baseRow(job, twin), status }));
}

function runRow(job: Job, run: DeviceRun): DeviceJob {
  const { outcome, isDone, startedAt, endsAt } = run;
  const row = baseRow(job, run.device);
  if (outcome.kind === 'canceled') {
    return { ...row, status: 'canceled', lastUpdatedDateTimeUtc: toTimestamp(endsAt) };
  }
  const started = {
    startTimeUtc: withoutOffset(startedAt),
    lastUpdatedDateTimeUtc: toTimestamp(startedAt),
  };
  if (!isDone) return { ...row, ...started, status: 'running', outcome: {} };
  const ended = {
    ...started,
    endTimeUtc: withoutOffset(endsAt),
    lastUpdatedDateTimeUtc: toTimestamp(endsAt),
  };
  if (outcome.kind === 'failed') {
    return { ...row, ...ended, status: 'failed', outcome: {}, error: outcome.error };
  }
  const deviceMethodResponse = outcome.kind === 'responded' ? outcome.response : null;
  return { ...row, ...ended, status: 'completed', outcome: { deviceMethodResponse } };
}

function baseRow(
  { id, request, createdAt }: Job,
  { deviceId, moduleId }: DeviceOrModule,
): Omit<DeviceJob, 'status'> {
  const created = toTimestamp(createdAt);
  return {
    deviceId,
    ...(moduleId ? { moduleId } : {}),
    jobId: id,
    jobType: request.type,
    createdDateTimeUtc: created,
    lastUpdatedDateTimeUtc: created,
  };
}

/** Formats a start or end time of a row as IoT Hub does: without an offset, in UTC [B2]. */
function withoutOffset(time: number): string {
  return toTimestamp(time).slice(0, -1);
}
