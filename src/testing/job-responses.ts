import type {
  CloudToDeviceMethod,
  DeviceJob,
  DeviceJobStatistics,
  JobResponse,
  Twin,
} from '../generated/types.js';
import type { DeviceRuns, RunOutcome } from './device-runs.js';
import { type HubState, idsOf, type Job, jobStatus, targetedTwins, toTimestamp } from './state.js';

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
  if (hasBegun) response.deviceJobStatistics = countRuns(runs as DeviceRuns);
  return response;
}

/** `pendingCount` is always 0, since a job begins on all devices at once. */
function countRuns({ begun, done, failed }: DeviceRuns): DeviceJobStatistics {
  const counts = {
    runningCount: begun - done,
    failedCount: failed,
    succeededCount: done - failed,
  };
  return { deviceCount: begun, pendingCount: 0, ...counts };
}

/** Returns the rows of `devices.jobs` [B2]: by job, then in the order of the twins. */
export function toDeviceJobs(state: HubState): DeviceJob[] {
  return [...deviceJobsFrom(state, state.jobs.values(), 0)];
}

/** Returns the rows of some jobs, without the first ones. A history may have millions of rows, so only those that are read are made. */
export function* deviceJobsFrom(
  state: HubState,
  jobs: Iterable<Job>,
  start: number,
): Generator<DeviceJob> {
  let skip = start;
  for (const job of jobs) {
    const { runs } = job;
    const waiting = runs === null ? targetedTwins(state, job).map(([key]) => key) : [];
    const length = runs === null ? waiting.length : runs.begun;
    for (let index = skip; index < length; index++) {
      yield runs === null
        ? waitingRow(state, job, waiting[index] as string)
        : runRow(job, runs, index);
    }
    skip = Math.max(0, skip - length);
  }
}

/** Returns a row of a job that has not begun, for a device that it would target now. */
function waitingRow(state: HubState, job: Job, key: string): DeviceJob {
  const status = jobStatus(job, state.now) === 'scheduled' ? 'scheduled' : 'pending';
  return { ...baseRow(job, key), status };
}

function runRow(job: Job, runs: DeviceRuns, index: number): DeviceJob {
  const { startedAt } = runs;
  const endsAt = runs.endsAt[index] as number;
  const outcome = runs.outcomes[index] as RunOutcome;
  const row = baseRow(job, runs.devices[index] as string);
  if (outcome.kind === 'canceled') {
    return { ...row, status: 'canceled', lastUpdatedDateTimeUtc: toTimestamp(endsAt) };
  }
  const started = {
    startTimeUtc: withoutOffset(startedAt),
    lastUpdatedDateTimeUtc: toTimestamp(startedAt),
  };
  if (runs.isDone[index] === 0) return { ...row, ...started, status: 'running', outcome: {} };
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

function baseRow({ id, request, createdAt }: Job, key: string): Omit<DeviceJob, 'status'> {
  const created = toTimestamp(createdAt);
  return {
    ...idsOf(key),
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
