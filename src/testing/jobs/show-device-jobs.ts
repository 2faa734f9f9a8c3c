import type { DeviceJob } from '../../generated/types.js';
import { toTimestamp } from '../clock.js';
import { selectTwins } from '../condition/select-twins.js';
import type { HubState } from '../hub-state.js';
import { type DeviceName, type DeviceRun, type Job, statusOf } from './job.js';

/** What the jobs do on each device [B2]: job after job, in the order of the twins. */
export function showDeviceJobs(state: HubState): DeviceJob[] {
  return [...state.jobs.values()].flatMap((job) =>
    job.runs === null ? awaited(state, job) : job.runs.map((run) => showRun(job, run)),
  );
}

/** A job that has not begun has rows for the devices that it would target now. */
function awaited(state: HubState, job: Job): DeviceJob[] {
  const status = statusOf(job, state.now) === 'scheduled' ? 'scheduled' : 'pending';
  return selectTwins(state, job).map((twin) => ({ ...rowOf(job, twin), status }));
}

function showRun(job: Job, run: DeviceRun): DeviceJob {
  const { outcome, isDone, startedAt, endsAt } = run;
  const row = rowOf(job, run.device);
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
  const deviceMethodResponse = outcome.kind === 'answered' ? outcome.response : null;
  return { ...row, ...ended, status: 'completed', outcome: { deviceMethodResponse } };
}

function rowOf({ id, request, createdAt }: Job, device: DeviceName): Omit<DeviceJob, 'status'> {
  const { deviceId, moduleId } = device;
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

/** As hubs write the start and the end of a row: without an offset, which is UTC [B2]. */
function withoutOffset(time: number): string {
  return toTimestamp(time).slice(0, -1);
}
