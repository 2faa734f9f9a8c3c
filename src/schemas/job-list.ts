import type { TArray } from '@sinclair/typebox';
import { page } from './builders.js';
import { JobResponseSchema } from './job-response.js';

/**
 * A page of jobs, the response to `GET /jobs/v2/query`: a plain array, which may be empty. The token of the next page is
 * in the header `x-ms-continuation` [B1].
 */
export const JobListSchema: TArray<typeof JobResponseSchema> = page(JobResponseSchema, {
  title: 'JobList',
  description:
    'A page of jobs: a plain array, which may be empty. The token of the next page is in the header `x-ms-continuation`. [B1]',
});
