import type { HubState } from '../hub-state.js';
import { writePatch } from '../twins/write-patch.js';
import type { DeviceRun, Job } from './job.js';

/** Ends what the job does on each device whose time is over. */
export function finishRun(state: HubState, job: Job): void {
  for (const run of job.runs ?? []) {
    if (!run.isDone && run.endsAt <= state.now) finish(state, job, run);
  }
}

function finish(state: HubState, { request }: Job, run: DeviceRun): void {
  run.isDone = true;
  const patch = request.updateTwin;
  if (!patch || run.outcome.kind !== 'written') return;
  if (writePatch(state, run.key, patch)) return;
  // What was written may be legal, and what comes of it too large [W4, W7].
  const description = 'The twin would break the limits of its sections.';
  run.outcome = { kind: 'failed', error: { code: 'ArgumentInvalid', description } };
}
