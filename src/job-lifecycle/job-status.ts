import type { JobStatus } from '../generated/types.js';

/**
 * Checks whether a job with this status has ended: `completed`, `failed` or `cancelled`. The status of such a job does not
 * change any more.
 *
 * `unknown` is not a terminal status: IoT Hub returns it for a job that never existed [J2]. A polling loop must stop at
 * `unknown` too, since that job never ends.
 *
 * @param status - The status of a `JobResponse`.
 */
export function isTerminal(status: JobStatus): boolean {
  return status === 'completed' || status === 'failed' || status === 'cancelled';
}

/**
 * Checks whether IoT Hub can cancel a job with this status: only before it runs, as `enqueued`, `queued` or `scheduled`.
 * IoT Hub responds with 405 if the job is running or has ended, and with 404 if it is `unknown` [B4].
 *
 * @param status - The status of a `JobResponse`.
 */
export function isCancellable(status: JobStatus): boolean {
  return status === 'enqueued' || status === 'queued' || status === 'scheduled';
}
