import type { DeviceJobStatistics } from '../generated/types.js';

/** The progress of a job: three fractions from 0 to 1 whose sum is 1, or 0 for a job without devices. */
export interface Progress {
  /** The fraction of devices on which the job succeeded. */
  done: number;
  /** The fraction of devices on which the job failed. */
  failed: number;
  /** The fraction of devices on which the job is pending or running, or which no counter includes. */
  remaining: number;
}

/**
 * Calculates the progress of a job from its statistics [S1].
 *
 * - The total is `deviceCount`, or the sum of the other counters if it is larger: counters may be absent, and IoT Hub may
 *   update them at different times. Counters that are absent or `null` are 0.
 * - Without statistics [J8], or if all counters are absent or 0, everything remains. If `deviceCount` is 0, all fractions
 *   are 0.
 *
 * @param statistics - The `deviceJobStatistics` of a `JobResponse`.
 * @returns The fractions of devices on which the job is done, has failed or remains.
 */
export function progress(statistics: DeviceJobStatistics | null | undefined): Progress {
  const { deviceCount, succeededCount, failedCount, pendingCount, runningCount } = statistics ?? {};
  const done = succeededCount ?? 0;
  const failed = failedCount ?? 0;
  const sum = done + failed + (pendingCount ?? 0) + (runningCount ?? 0);
  const total = Math.max(deviceCount ?? 0, sum);
  if (total === 0) return { done: 0, failed: 0, remaining: deviceCount === 0 ? 0 : 1 };
  return { done: done / total, failed: failed / total, remaining: (total - done - failed) / total };
}
