import type { JobStatus } from '../generated/types.js';

/**
 * Whether a hub will cancel a job of this status: only before it runs, as `enqueued`, `queued` or `scheduled`. The call
 * is answered with 405 for a job that runs or has ended, and with 404 for one that is `unknown` [B4].
 */
export function isCancellable(status: JobStatus): boolean {
  return status === 'enqueued' || status === 'queued' || status === 'scheduled';
}
