import type { HubState } from './hub-state.js';
import { settle } from './jobs/settle.js';

/** What can be written as a hub timestamp [V1]: the years 0001 to 9999. */
const FIRST_TIME = -62_135_596_800_000;
const LAST_TIME = 253_402_300_799_999;

/** Where the clock stands that no test has set: 2026-01-01T00:00:00Z. */
const STANDING_CLOCK = { now: () => 1_767_225_600_000 };

/** Lets the jobs go on up to the present, and answers what time that is. A clock that is set back stands still. */
export function catchUp(state: HubState): number {
  const { clock = STANDING_CLOCK } = state.options;
  const time = clock.now() + state.advanced;
  if (!(time >= FIRST_TIME && time <= LAST_TIME)) {
    throw new RangeError('The time of the hub must be in the years 0001 to 9999.');
  }
  settle(state, Math.max(state.now, Math.floor(time)));
  return state.now;
}

/** Lets so many milliseconds pass. */
export function advance(state: HubState, milliseconds: number): void {
  if (!(milliseconds >= 0)) throw new RangeError('milliseconds must be a number from 0 up.');
  const before = state.advanced;
  state.advanced += milliseconds;
  try {
    catchUp(state);
  } catch (error) {
    state.advanced = before;
    throw error;
  }
}

/** The time as a hub timestamp. */
export function toTimestamp(time: number): string {
  return new Date(time).toISOString();
}
