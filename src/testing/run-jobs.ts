import type { CloudToDeviceMethodRequest, JobRequest } from '../generated/types.js';
import { DEFAULT_RESPONSE_TIMEOUT_SECONDS, JOB_HISTORY_DAYS } from '../hub-limits.js';
import {
  addRun,
  areDone,
  createRuns,
  type DeviceRuns,
  endRun,
  nextRun,
  type RunOutcome,
} from './device-runs.js';
import type { DirectMethodOutcome } from './fake-hub.js';
import { copyJson } from './json.js';
import { patchTwin } from './patch-twin.js';
import { endJob, type HubState, type HubTwin, type Job, targetedTwins } from './state.js';

const DAY = 86_400_000;

/** How long a job stays queued. Not a rule of IoT Hub. */
const QUEUED_MS = 1000;

/** How long a job takes on a device by default. Not a rule of IoT Hub. */
const DEFAULT_EXECUTION_TIME_MS = 1000;

/** Runs all jobs up to a time, event by event in chronological order, and deletes expired jobs. */
export function runJobs(state: HubState, until: number): void {
  for (let job = nextJob(state, until); job !== undefined; job = nextJob(state, until)) {
    state.now = Math.max(state.now, nextEventTime(job));
    runNextEvent(state, job);
  }
  state.now = until;
  for (const job of state.ended) {
    if (until - (job.endedAt as number) <= JOB_HISTORY_DAYS * DAY) break;
    state.ended.delete(job);
    state.jobs.delete(job.id);
  }
}

/** Returns the job with the earliest event up to a time. Among simultaneous events, the oldest job comes first. */
function nextJob(state: HubState, until: number): Job | undefined {
  let next: Job | undefined;
  for (const job of state.active) {
    const time = nextEventTime(job);
    if (time <= until && !(next && nextEventTime(next) <= time)) next = job;
  }
  return next;
}

/** Returns when the job begins, or when the next device finishes. */
function nextEventTime({ runs, startsAt }: Job): number {
  return runs === null ? startsAt + QUEUED_MS : (runs.endsAt[nextRun(runs) as number] as number);
}

function runNextEvent(state: HubState, job: Job): void {
  const runs = job.runs ?? beginRuns(state, job);
  finishRuns(state, job.request, runs);
  if (areDone(runs)) endJob(state, job);
}

/** Begins the job on every device that it targets now, one after the other, or fails it if its condition is invalid [R4]. */
function beginRuns(state: HubState, job: Job): DeviceRuns {
  if (job.failureReason !== null) job.finalStatus = 'failed';
  // From here on the job is running, also for callbacks.
  job.runs = createRuns(state.now, 0);
  try {
    const twins = targetedTwins(state, job);
    const runs = createRuns(state.now, twins.length);
    job.runs = runs;
    for (const [key, twin] of twins) beginRun(state, job, runs, key, twin);
    return runs;
  } catch (error) {
    // The next call begins the job again.
    job.runs = null;
    throw error;
  }
}

function beginRun(
  state: HubState,
  { request }: Job,
  runs: DeviceRuns,
  key: string,
  twin: HubTwin,
): void {
  const { executionTimeMs } = state.options;
  const duration = executionTimeMs
    ? executionTimeMs(copyJson(twin), copyJson(request))
    : DEFAULT_EXECUTION_TIME_MS;
  if (!(duration >= 0)) throw new RangeError('executionTimeMs must return a non-negative number.');
  const planned: PlannedRun =
    request.type === 'scheduleDeviceMethod'
      ? invokeMethod(state, request.cloudToDeviceMethod, key, twin, duration)
      : { duration, outcome: PATCHED };
  const run = limitDuration(planned, (request.maxExecutionTimeInSeconds || Infinity) * 1000);
  addRun(runs, key, state.now + run.duration, run.outcome);
}

// One object each, because a history may have millions of runs.
const PATCHED: RunOutcome = { kind: 'patched' };
const RESPONDED: RunOutcome = { kind: 'responded', response: { status: 200, payload: null } };

/** The duration of a run in milliseconds, and its outcome. */
interface PlannedRun {
  duration: number;
  outcome: RunOutcome;
}

function limitDuration(run: PlannedRun, limit: number): PlannedRun {
  if (run.duration <= limit) return run;
  // The words of IoT Hub, as in the tests of azure-iot-sdk-java.
  const description =
    'The job did not start within specified period: either device did not come online or invalid endTime specified.';
  return failedRun(limit, 'JobRunPreconditionFailed', description);
}

function invokeMethod(
  { options, offline }: HubState,
  method: CloudToDeviceMethodRequest,
  key: string,
  twin: HubTwin,
  duration: number,
): PlannedRun {
  if (offline.has(key)) {
    const waited = (method.connectTimeoutInSeconds ?? 0) * 1000;
    // The words of IoT Hub: iotedge issue 2958.
    return failedRun(waited, 'DeviceNotOnline', 'Timed out waiting for device to connect.');
  }
  const timeout = (method.responseTimeoutInSeconds ?? DEFAULT_RESPONSE_TIMEOUT_SECONDS) * 1000;
  if (duration > timeout) {
    const description = 'Timed out waiting for the response from device.';
    return failedRun(timeout, 'GatewayTimeout', description);
  }
  const { onDirectMethod } = options;
  if (!onDirectMethod) return { duration, outcome: RESPONDED };
  const result = onDirectMethod({ twin: copyJson(twin), method: copyJson(method) });
  return { duration, outcome: toOutcome(result) };
}

function failedRun(duration: number, code: string, description: string): PlannedRun {
  return { duration, outcome: { kind: 'failed', error: { code, description } } };
}

/** Checks the result of `onDirectMethod`, so that a mistake in the test does not go unnoticed. */
function toOutcome(result: DirectMethodOutcome): RunOutcome {
  if (typeof result === 'object' && result !== null) {
    if ('error' in result) {
      const { code, description } = result.error;
      return { kind: 'failed', error: { code: String(code), description: String(description) } };
    }
    const { status, payload = null } = result;
    if (Number.isSafeInteger(status)) {
      return { kind: 'responded', response: copyJson({ status, payload }) };
    }
  }
  throw new TypeError('onDirectMethod must return an integer status or an error.');
}

function finishRuns(state: HubState, { updateTwin }: JobRequest, runs: DeviceRuns): void {
  for (let index = nextRun(runs); index !== undefined; index = nextRun(runs)) {
    if ((runs.endsAt[index] as number) > state.now) return;
    endRun(runs, index, outcomeOf(state, updateTwin, runs, index));
  }
}

/** Returns the outcome of a run that ends now. Patches its twin, if it is to. */
function outcomeOf(
  state: HubState,
  patch: JobRequest['updateTwin'],
  { devices, outcomes }: DeviceRuns,
  index: number,
): RunOutcome {
  const outcome = outcomes[index] as RunOutcome;
  if (!patch || outcome.kind !== 'patched') return outcome;
  const result = patchTwin(state, devices[index] as string, patch);
  return result === 'patched' ? outcome : { kind: 'failed', error: PATCH_ERRORS[result] };
}

const PATCH_ERRORS = {
  missing: { code: 'DeviceNotFound', description: 'The device or module was removed.' },
  // A valid patch can make the twin too large [W4, W7].
  invalid: {
    code: 'ArgumentInvalid',
    description: 'The patched twin would exceed the limits of its sections.',
  },
};
