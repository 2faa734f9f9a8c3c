import type { JobRequest, JobStatus, Twin } from '../generated/types.js';
import type { DeviceRuns } from './device-runs.js';
import type { FakeHubOptions, RecordedRequest } from './fake-hub.js';
import type { HubResponse } from './http.js';

/** The response to a request that fails, and whether the request is carried out before. */
export interface Failure {
  readonly response: HubResponse;
  readonly isCarriedOut: boolean;
}

/** The state of a fake hub. All times are milliseconds since 1970. */
export interface HubState {
  readonly options: FakeHubOptions;
  /** The jobs by id, in order of creation. */
  readonly jobs: Map<string, Job>;
  /** The jobs that have not ended, in order of creation. They count towards the limit of active jobs, also if scheduled [B4]. */
  readonly active: Set<Job>;
  /** The others, in the order in which they ended. */
  readonly ended: Set<Job>;
  /** The twins by `twinKey`, in the order in which they were added. */
  readonly twins: Map<string, HubTwin>;
  /** The keys of twins that do not respond to direct methods: those whose connection state was set to `Disconnected`. */
  readonly offline: Set<string>;
  readonly requests: RecordedRequest[];
  /** The failures of the next requests, set by `failNext`. */
  readonly failures: Failure[];
  /** The current time. Every event up to this time has happened. */
  now: number;
  /** The milliseconds that `advance` has added to the clock. */
  advanced: number;
  /** The number of tracking ids that error responses have used. */
  trackingIds: number;
  /** Whether the clock or jobs are running, so that callbacks that use the hub do not start them again. */
  isRunning: boolean;
  /** Whether `matches` is running, so that it is not called by itself. */
  isMatching: boolean;
}

export interface Job {
  readonly id: string;
  readonly request: JobRequest;
  readonly target: JobTarget;
  /** Why the job fails when it begins, or `null` if it does not. */
  readonly failureReason: string | null;
  readonly createdAt: number;
  /** When the job is queued: infinite if the start time means never. */
  readonly startsAt: number;
  /** The runs on the devices that have begun; `null` until the job begins or is cancelled. */
  runs: DeviceRuns | null;
  endedAt: number | null;
  /** The status of the job once it has ended. */
  finalStatus: 'completed' | 'failed' | 'cancelled';
}

/** Returns whether a job targets a twin; `null` for an invalid condition, with which the job fails [R4]. */
export type JobTarget = ((twin: Twin) => boolean) | null;

/** The ids of a device or module. */
export interface DeviceOrModule {
  deviceId: string;
  moduleId?: string | null | undefined;
}

export type HubTwin = Twin & { deviceId: string };

/** Returns the key of a twin in `HubState.twins`. The ids of twins contain no slash [V2]. An empty module id is not that of the device. */
export function twinKey({ deviceId, moduleId }: DeviceOrModule): string {
  return moduleId == null ? deviceId : `${deviceId}/${moduleId}`;
}

/** Returns the twin with these ids, which may be invalid: a device id `d/m` has the key of the module `m` of `d`. */
export function findTwin({ twins }: HubState, ids: DeviceOrModule): HubTwin | undefined {
  const twin = twins.get(twinKey(ids));
  return twin?.deviceId === ids.deviceId ? twin : undefined;
}

/** Returns the ids in a key. */
export function idsOf(key: string): { deviceId: string; moduleId?: string } {
  const [deviceId, moduleId] = key.split('/') as [string, string?];
  return moduleId === undefined ? { deviceId } : { deviceId, moduleId };
}

/**
 * Returns the twins that a job targets now, with their keys. Returns none while `matches` runs: it would otherwise be called by itself if it
 * reads the jobs of the hub.
 */
export function targetedTwins(state: HubState, { target }: Job): [key: string, twin: HubTwin][] {
  if (target === null || state.isMatching) return [];
  state.isMatching = true;
  try {
    return [...state.twins].filter(([, twin]) => target(twin));
  } finally {
    state.isMatching = false;
  }
}

export function jobStatus(job: Job, now: number): JobStatus {
  if (job.endedAt !== null) return job.finalStatus;
  if (job.runs !== null) return 'running';
  return now < job.startsAt ? 'scheduled' : 'queued';
}

/** Ends a job. */
export function endJob({ active, ended, now }: HubState, job: Job): void {
  job.endedAt = now;
  active.delete(job);
  ended.add(job);
}

/** Formats a time as a hub timestamp. */
export function toTimestamp(time: number): string {
  return new Date(time).toISOString();
}

/** Returns the etag of a version in the form that IoT Hub uses [V4]: 8 bytes in base64, such as `AAAAAAAAAAE=`. */
export function toEtag(version: number): string {
  // The last of the 11 digits has 4 bits of the version, and two that are zero.
  let etag = `${BASE64[(version % 16) * 4]}=`;
  for (let rest = Math.floor(version / 16), digit = 0; digit < 10; digit++) {
    etag = BASE64[rest % 64] + etag;
    rest = Math.floor(rest / 64);
  }
  return etag;
}

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
