import type {
  DeviceJobError,
  DeviceMethodResponse,
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
  /** The twins by `twinKey`, in the order of the options. */
  readonly twins: Map<string, HubTwin>;
  readonly requests: RecordedRequest[];
  /** The responses to the next requests, set by `failNext`. */
  readonly failures: HubResponse[];
  /** The current time. Every event up to this time has happened. */
  now: number;
  /** The milliseconds that `advance` has added to the clock. */
  advanced: number;
  /** The number of tracking ids that error responses have used. */
  trackingIds: number;
}

export interface Job {
  readonly id: string;
  readonly request: JobRequest;
  readonly target: JobTarget;
  readonly createdAt: number;
  /** When the job is queued: infinite if the start time means never. */
  readonly startsAt: number;
  /** One run per device; `null` until the job begins or is cancelled. */
  runs: DeviceRun[] | null;
  endedAt: number | null;
  /** The status of the job once it has ended. */
  finalStatus: 'completed' | 'failed' | 'cancelled';
}

/** Returns whether a job targets a twin; `null` for a condition that begins with SELECT, with which the job fails [R4]. */
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
  | { kind: 'responded'; response: DeviceMethodResponse }
  | { kind: 'patched' }
  | { kind: 'failed'; error: DeviceJobError }
  | { kind: 'canceled' };

/** The ids of a device or module. */
export interface DeviceOrModule {
  deviceId: string;
  moduleId?: string | null;
}

export type HubTwin = Twin & DeviceOrModule;

/** Returns the key of a twin in `HubState.twins`. Device ids cannot contain a slash [V2]. */
export function twinKey({ deviceId, moduleId }: DeviceOrModule): string {
  // Stryker disable next-line StringLiteral: any string does that is not a module id.
  const module = moduleId ?? '';
  return `${deviceId}/${module}`;
}

/** Returns the twins that a job targets now. */
export function targetedTwins({ twins }: HubState, { target }: Job): HubTwin[] {
  return target === null ? [] : [...twins.values()].filter(target);
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
