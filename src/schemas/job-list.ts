import * as Type from '@sinclair/typebox';
import { MAX_LISTED_JOBS } from '../hub-limits.js';
import { property } from './builders.js';
import { frozen } from './frozen.js';
import { JobResponseSchema } from './job-response.js';

/**
 * A page of jobs, the response to `GET /jobs/v2/query`: a plain array, which may be empty. The token of the next page is
 * in the header `x-ms-continuation` [B1].
 */
export const JobListSchema = frozen(
  Type.Array(property(JobResponseSchema), {
    title: 'JobList',
    description:
      'A page of jobs: a plain array, which may be empty. The token of the next page is in the header `x-ms-continuation`. [B1]',
    maxItems: MAX_LISTED_JOBS,
    issue: 'listed-jobs-count',
  }),
);
