import type { Twin } from '../generated/types.js';
import type { HubResponse } from './exchange.js';
import type { RecordedRequest } from './fake-hub.js';
import type { DeviceName, Job } from './jobs/job.js';
import type { FakeHubOptions } from './options.js';

/** All that a fake hub remembers. */
export interface HubState {
  readonly options: FakeHubOptions;
  /** By id, in the order in which they were created. */
  readonly jobs: Map<string, Job>;
  /** By device and module, in the order in which they were given. */
  readonly twins: Map<string, Twin & DeviceName>;
  readonly requests: RecordedRequest[];
  /** What the next calls are answered with, whatever they are. */
  readonly failures: HubResponse[];
  /** The present time, to which everything has gone on: milliseconds since 1970. */
  now: number;
  /** How far the time was let pass beyond the clock. */
  advanced: number;
  /** How many calls were refused, for the tracking ids. */
  refusals: number;
}
