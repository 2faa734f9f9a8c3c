import type { Twin } from '../../generated/types.js';
import type { HubState } from '../hub-state.js';
import type { DeviceName, Job } from '../jobs/job.js';

/** The twins that a job targets at this moment. */
export function selectTwins({ twins }: HubState, { target }: Job): (Twin & DeviceName)[] {
  return target === null ? [] : [...twins.values()].filter(target);
}
