import type {
  DeviceJobError,
  DeviceMethodResponse,
  JobRequest,
  JobStatus,
  Twin,
} from '../../generated/types.js';
import { isTerminal } from '../../job-lifecycle/job-status.js';

/** What came of a job on a device. */
export type RunOutcome =
  | { kind: 'answered'; response: DeviceMethodResponse }
  | { kind: 'written' }
  | { kind: 'failed'; error: DeviceJobError }
  | { kind: 'canceled' };

/** Whether a job targets the device or module; `null` where it will fail, since its condition begins with SELECT [R4]. */
export type Target = ((twin: Twin) => boolean) | null;

/** A job on one device or module. Times are milliseconds since 1970. */
export interface DeviceRun {
  readonly device: DeviceName;
  readonly startedAt: number;
  /** When it ends, if it has not. */
  readonly endsAt: number;
  outcome: RunOutcome;
  isDone: boolean;
}

/** A job as the fake hub keeps it. Times are milliseconds since 1970. */
export interface Job {
  readonly id: string;
  readonly request: JobRequest;
  readonly target: Target;
  readonly createdAt: number;
  /** From when on it is queued; infinite where the start time means never. */
  readonly startsAt: number;
  /** What it does on each device, once it runs or is cancelled. */
  runs: DeviceRun[] | null;
  endedAt: number | null;
  /** How it ended. */
  end: 'completed' | 'failed' | 'cancelled';
}

/** How long a job is queued before it runs. No rule of a hub. */
const QUEUED_MILLISECONDS = 1000;

/** When the job begins to run. */
export function beginOf(job: Job): number {
  return job.startsAt + QUEUED_MILLISECONDS;
}

export function statusOf(job: Job, now: number): JobStatus {
  if (job.endedAt !== null) return job.end;
  if (job.runs !== null) return 'running';
  return now < job.startsAt ? 'scheduled' : 'queued';
}

/** Whether the job takes a slot: one that is scheduled does [B4]. */
export function isActive(job: Job, now: number): boolean {
  return !isTerminal(statusOf(job, now));
}

/** What names a device or module. */
export interface DeviceName {
  deviceId: string;
  moduleId?: string | null;
}

/** By which a twin is known: no device id holds a slash [V2]. */
export function keyOf({ deviceId, moduleId }: DeviceName): string {
  return `${deviceId}/${moduleId ?? ''}`;
}
