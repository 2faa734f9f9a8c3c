import { runJobs } from './run-jobs.js';
import type { HubState } from './state.js';

// The years 0001 to 9999, which a hub timestamp can express [V1].
const FIRST_TIME = -62_135_596_800_000;
const LAST_TIME = 253_402_300_799_999;

/** The default clock always returns 2026-01-01T00:00:00Z. */
const DEFAULT_CLOCK = { now: () => 1_767_225_600_000 };

/**
 * Runs the jobs up to the current time, which it returns. A clock that is set back does not set the hub back. In a callback,
 * nothing runs and the time is that of the event.
 */
export function catchUp(state: HubState): number {
  if (state.isRunning || state.isMatching) return state.now;
  state.isRunning = true;
  try {
    const { clock = DEFAULT_CLOCK } = state.options;
    const time = clock.now() + state.advanced;
    if (!(time >= FIRST_TIME && time <= LAST_TIME)) {
      throw new RangeError('The time of the fake hub must be in the years 0001 to 9999.');
    }
    runJobs(state, Math.max(state.now, Math.floor(time)));
  } finally {
    state.isRunning = false;
  }
  return state.now;
}

export function advance(state: HubState, milliseconds: number): void {
  if (!(milliseconds >= 0)) throw new RangeError('milliseconds must be a non-negative number.');
  if (state.isRunning || state.isMatching) {
    throw new Error('A callback of the fake hub cannot advance its time.');
  }
  const before = state.advanced;
  state.advanced += milliseconds;
  try {
    catchUp(state);
  } catch (error) {
    state.advanced = before;
    throw error;
  }
}
