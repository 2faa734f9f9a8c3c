import type { JobStatus } from '../generated/types.js';

/**
 * Whether a job of this status has ended, so that its status will not change any more: `completed`, `failed` or
 * `cancelled`.
 *
 * `unknown` is not among them: it is what a hub answers for a job that never existed [J2], and nothing ever ended there.
 * A loop that polls has to stop at it too, or it would ask for ever.
 */
export function isTerminal(status: JobStatus): boolean {
  return status === 'completed' || status === 'failed' || status === 'cancelled';
}
