import type { DeviceJobStatistics } from '../generated/types.js';

/** How far a job has come: three fractions from 0 to 1, which add up to 1, or to 0 where a job has no devices. */
export interface Progress {
  /** The devices on which the job succeeded. */
  done: number;
  /** The devices on which the job failed. */
  failed: number;
  /** The devices on which it has not ended: it runs there, is pending, or no counter tells. */
  remaining: number;
}

/**
 * How far a job has come, from the statistics that `isDeviceJobStatistics` accepts [S1], or from none.
 *
 * - The whole is `deviceCount`, or what the other four counters add up to, if that is more: counters may be absent, and
 *   a hub need not write all of them at the same moment. A counter that is absent or `null` is 0.
 * - `done` is `succeededCount`, `failed` is `failedCount`, `remaining` is all else of the whole.
 * - Where nothing is known (no statistics yet [J8], or no counter above 0), everything remains; where `deviceCount`
 *   is 0, there is nothing to do, and all three are 0.
 */
export function progress(statistics: DeviceJobStatistics | null | undefined): Progress {
  const { deviceCount, succeededCount, failedCount, pendingCount, runningCount } = statistics ?? {};
  const done = succeededCount ?? 0;
  const failed = failedCount ?? 0;
  const counted = done + failed + (pendingCount ?? 0) + (runningCount ?? 0);
  const whole = Math.max(deviceCount ?? 0, counted);
  if (whole === 0) return { done: 0, failed: 0, remaining: deviceCount === 0 ? 0 : 1 };
  return { done: done / whole, failed: failed / whole, remaining: (whole - done - failed) / whole };
}
