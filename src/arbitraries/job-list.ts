import * as fc from 'fast-check';
import type { JobList } from '../generated/types.js';
import { jobResponseArbitrary } from './job-response.js';

/** A page of jobs: none, or a few [B1]. */
export function jobListArbitrary(): fc.Arbitrary<JobList> {
  return fc.array(jobResponseArbitrary(), { maxLength: 3 });
}
