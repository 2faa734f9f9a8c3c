import { Array as List } from '@sinclair/typebox';
import { MAX_LISTED_JOBS } from '../hub-limits.js';
import { frozen, member } from './builders.js';
import { JobResponseSchema } from './job-response.js';

/**
 * A page of jobs, as a hub answers it to `GET /jobs/v2/query`: a bare array, empty where there is none. The token of
 * the next page is no part of it, but the header `x-ms-continuation` [B1].
 */
export const JobListSchema = frozen(
  List(member(JobResponseSchema), {
    $id: 'JobList',
    title: 'JobList',
    description:
      'A page of jobs: a plain array, which may be empty. The token of the next page is in the header `x-ms-continuation`. [B1]',
    maxItems: MAX_LISTED_JOBS,
    issue: 'listed-jobs-count',
  }),
);
