import type {
  DeviceJobError,
  DirectMethodResult,
  JobRequest,
  JobStatus,
  Twin,
} from '../generated/types.js';
import { isTerminal } from '../job-lifecycle/job-status.js';
import type { FakeHubOptions, RecordedRequest } from './fake-hub.js';
import type { HubResponse } from './http.js';

/** The state of a fake hub. All times are milliseconds since 1970. */
export interface HubState {
  readonly options: FakeHubOptions;
  /** The jobs by id, in order of creation. */
  readonly jobs: Map<string, Job>;
  /** The twins by `twinKey`, in the order in which they were added. */
  readonly twins: Map<string, HubTwin>;
  /** The keys of twins that do not respond to direct methods: those whose connection state was set to `Disconnected`. */
  readonly offline: Set<string>;
  readonly requests: RecordedRequest[];
  /** The responses to the next requests, set by `failNext`. */
  readonly failures: HubResponse[];
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
  /** One run per device that has begun; `null` until the job begins or is cancelled. */
  runs: DeviceRun[] | null;
  endedAt: number | null;
  /** The status of the job once it has ended. */
  finalStatus: 'completed' | 'failed' | 'cancelled';
}

/** Returns whether a job targets a twin; `null` for an invalid condition, with which the job fails [R4]. */
export type JobTarget = ((twin: Twin) => boolean) | null;

/** A job on one device or module. */
export interface DeviceRun {
  readonly device: DeviceOrModule;
  readonly startedAt: number;
  readonly endsAt: number;
  outcome: RunOutcome;
  isDone: boolean;
}

export type RunOutcome =
  | { kind: 'responded'; response: DirectMethodResult }
  | { kind: 'patched' }
  | { kind: 'failed'; error: DeviceJobError }
  | { kind: 'canceled' };

/** The ids of a device or module. */
export interface DeviceOrModule {
  deviceId: string;
  moduleId?: string | null | undefined;
}

export type HubTwin = Twin & { deviceId: string };

/** Returns the key of a twin in `HubState.twins`. Device ids cannot contain a slash [V2]. */
export function twinKey({ deviceId, moduleId }: DeviceOrModule): string {
  // Stryker disable next-line StringLiteral: any string does that is not a module id.
  const module = moduleId ?? '';
  return `${deviceId}/${module}`;
}

/**
 * Returns the twins that a job targets now. Returns none while `matches` runs: it would otherwise be called by itself if it
 * reads the jobs of the hub.
 */
export function targetedTwins(state: HubState, { target }: Job): HubTwin[] {
  if (target === null || state.isMatching) return [];
  state.isMatching = true;
  try {
    return [...state.twins.values()].filter(target);
  } finally {
    state.isMatching = false;
  }
}

export function jobStatus(job: Job, now: number): JobStatus {
  if (job.endedAt !== null) return job.finalStatus;
  if (job.runs !== null) return 'running';
  return now < job.startsAt ? 'scheduled' : 'queued';
}

/** Returns whether the job counts towards the limit of active jobs. Scheduled jobs do [B4]. */
export function isActive(job: Job, now: number): boolean {
  return !isTerminal(jobStatus(job, now));
}

/** Formats a time as a hub timestamp. */
export function toTimestamp(time: number): string {
  return new Date(time).toISOString();
}

/** Returns the etag of a version in the form that IoT Hub uses [V4]: 8 bytes in base64, such as `AAAAAAAAAAE=`. */
export function toEtag(version: number): string {
  let bytes = '';
  for (let rest = version, index = 0; index < 8; index++, rest = Math.floor(rest / 256)) {
    bytes = String.fromCharCode(rest % 256) + bytes;
  }
  return btoa(bytes);
}
