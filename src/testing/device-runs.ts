// The runs of a job on its devices. They are kept in columns, because a history may have millions of them.

import type { DeviceJobError, DirectMethodResult } from '../generated/types.js';

export interface DeviceRuns {
  /** When all runs began, in milliseconds since 1970. */
  readonly startedAt: number;
  /** The `twinKey` of each device or module. */
  readonly devices: string[];
  readonly endsAt: Float64Array;
  readonly outcomes: RunOutcome[];
  /** 1 for each run that has ended. */
  readonly isDone: Uint8Array;
  /** The indexes of the runs in the order in which they end; `null` until the first of them is looked for. */
  order: Uint32Array | null;
  /** How many runs have begun, have ended, and have failed. */
  begun: number;
  done: number;
  failed: number;
}

export type RunOutcome =
  | { kind: 'responded'; response: DirectMethodResult }
  | { kind: 'patched' }
  | { kind: 'failed'; error: DeviceJobError }
  | { kind: 'canceled' };

/** Creates the runs of a job, to which `addRun` adds at most so many. */
export function createRuns(startedAt: number, count: number): DeviceRuns {
  return {
    startedAt,
    devices: new Array(count),
    endsAt: new Float64Array(count),
    outcomes: new Array(count),
    isDone: new Uint8Array(count),
    order: null,
    begun: 0,
    done: 0,
    failed: 0,
  };
}

export function addRun(runs: DeviceRuns, key: string, end: number, outcome: RunOutcome): void {
  const index = runs.begun++;
  runs.devices[index] = key;
  runs.endsAt[index] = end;
  runs.outcomes[index] = outcome;
}

/** Returns the index of the run that ends next, or undefined if all have ended. All runs must have been added. */
export function nextRun(runs: DeviceRuns): number | undefined {
  const { endsAt } = runs;
  runs.order ??= Uint32Array.from(endsAt.keys()).sort((left, right) => {
    // Not a difference, since a run may never end.
    const [first, second] = [endsAt[left] as number, endsAt[right] as number];
    return first < second ? -1 : first > second ? 1 : left - right;
  });
  return runs.order[runs.done];
}

/** Ends the run that `nextRun` returned, with this outcome. */
export function endRun(runs: DeviceRuns, index: number, outcome: RunOutcome): void {
  runs.isDone[index] = 1;
  runs.done++;
  runs.outcomes[index] = outcome;
  if (outcome.kind === 'failed') runs.failed++;
  // Not needed any more.
  if (areDone(runs)) runs.order = null;
}

export function areDone({ begun, done }: DeviceRuns): boolean {
  return done === begun;
}
