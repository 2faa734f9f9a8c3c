import type { Twin } from '../../generated/types.js';
import { selectTwins } from '../condition/select-twins.js';
import type { HubState } from '../hub-state.js';
import { copyOf } from '../twins/copy-of.js';
import { callMethod } from './call-method.js';
import type { DeviceName, DeviceRun, Job, RunOutcome } from './job.js';

/** What a job will do on a device: how long it takes, and what comes of it. */
export interface RunPlan {
  milliseconds: number;
  outcome: RunOutcome;
}

/** How long a job takes on a device where no test says it. No rule of a hub. */
const DURATION_MILLISECONDS = 1000;

/** Begins the job on all devices that it targets at this moment; on none, and in vain, by a condition that begins with SELECT [R4]. */
export function beginRun(state: HubState, job: Job): void {
  if (job.target === null) job.end = 'failed';
  job.runs = selectTwins(state, job).map((twin) => runOn(state, job, twin));
}

function runOn(state: HubState, { request }: Job, twin: Twin & DeviceName): DeviceRun {
  const { executionTimeMs = () => DURATION_MILLISECONDS } = state.options;
  const milliseconds = executionTimeMs(copyOf(twin), copyOf(request));
  if (!(milliseconds >= 0)) throw new RangeError('executionTimeMs must return a number from 0 up.');
  const plan: RunPlan =
    request.type === 'scheduleDeviceMethod'
      ? callMethod(state.options, request.cloudToDeviceMethod, twin, milliseconds)
      : { milliseconds, outcome: { kind: 'written' } };
  const { maxExecutionTimeInSeconds = Number.POSITIVE_INFINITY } = request;
  const { milliseconds: lasts, outcome } = endInTime(plan, maxExecutionTimeInSeconds * 1000);
  return {
    device: twin,
    startedAt: state.now,
    endsAt: state.now + lasts,
    outcome,
    isDone: false,
  };
}

/** Devices that are not done when the time of the job is over have failed. */
function endInTime(plan: RunPlan, most: number): RunPlan {
  if (plan.milliseconds <= most) return plan;
  const description = 'The job was not done on the device within maxExecutionTimeInSeconds.';
  const error = { code: 'JobRunPreconditionFailed', description };
  return { milliseconds: most, outcome: { kind: 'failed', error } };
}
