import type { JobRequest } from '../generated/types.js';
import { MAX_START_AHEAD_HOURS } from '../hub-limits.js';
import { toMilliseconds } from '../job-lifecycle/parse-hub-time.js';
import { type Advice, advice } from './advice.js';

const HOUR = 3_600_000;

/** On the time at which the job starts [R5], in milliseconds and as seen from `now`; none where that is NaN. */
export function adviseStartTime({ startTime }: JobRequest, now: number): Advice[] {
  if (startTime === undefined) return [];
  const path = ['startTime'];
  const ahead = toMilliseconds(startTime) - now;
  if (ahead < 0) {
    const hint = 'Leave startTime out to start at once.';
    return [advice('start-time-past', path, 'startTime lies in the past.', hint)];
  }
  if (ahead > MAX_START_AHEAD_HOURS * HOUR) {
    const message = `startTime lies more than ${MAX_START_AHEAD_HOURS} hours ahead, which one hub was seen to refuse.`;
    return [advice('start-time-far', path, message)];
  }
  return [];
}
