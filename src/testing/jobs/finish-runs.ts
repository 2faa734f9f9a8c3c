import type { JobRequest } from '../../generated/types.js';
import type { HubState } from '../hub-state.js';
import { writePatch } from '../twins/write-patch.js';
import type { DeviceRun } from './job.js';

/** Ends what a job does on each device whose time is over. */
export function finishRuns(state: HubState, { updateTwin }: JobRequest, runs: DeviceRun[]): void {
  for (const run of runs) {
    if (!run.isDone && run.endsAt <= state.now) finish(state, updateTwin, run);
  }
}

function finish(state: HubState, patch: JobRequest['updateTwin'], run: DeviceRun): void {
  run.isDone = true;
  if (!patch || run.outcome.kind !== 'written') return;
  if (writePatch(state, run.device, patch)) return;
  // What was written may be legal, and what comes of it too large [W4, W7].
  const description = 'The twin would break the limits of its sections.';
  run.outcome = { kind: 'failed', error: { code: 'ArgumentInvalid', description } };
}
