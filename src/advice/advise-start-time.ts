import type { JobRequest } from '../generated/types.js';
import { MAX_START_AHEAD_HOURS, START_TIME_TOLERANCE } from '../hub-limits.js';
import { toMilliseconds } from '../job-lifecycle/parse-hub-time.js';
import { type Advice, advice } from './advice.js';

const HOUR = 3_600_000;

/** Warns about a start time at least a minute in the past or far in the future [R5]. `now` is in milliseconds; NaN disables the check. */
export function adviseStartTime({ startTime }: JobRequest, now: number): Advice[] {
  if (startTime === undefined) return [];
  const path = ['startTime'];
  const ahead = toMilliseconds(startTime) - now;
  if (ahead <= -START_TIME_TOLERANCE) {
    const hint = 'Omit startTime to start the job immediately.';
    return [advice('start-time-past', path, 'startTime is a minute or more in the past.', hint)];
  }
  if (ahead > MAX_START_AHEAD_HOURS * HOUR) {
    const message = `startTime is more than ${MAX_START_AHEAD_HOURS} hours ahead, which one hub was observed to reject.`;
    return [advice('start-time-far', path, message)];
  }
  return [];
}
