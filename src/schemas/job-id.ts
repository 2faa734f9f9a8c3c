import * as Type from '@sinclair/typebox';
import { MAX_JOB_ID_LENGTH } from '../hub-limits.js';
import { frozen } from './frozen.js';

/** A job id in the path or body of a request [V3]. */
export const JobIdSchema = frozen(
  Type.String({
    title: 'JobId',
    description:
      'The unique identifier of a job in a request: 1 to 64 ASCII letters, digits and hyphens. [V3]',
    pattern: `^[A-Za-z0-9\\-]{1,${MAX_JOB_ID_LENGTH}}$`,
    maxLength: MAX_JOB_ID_LENGTH,
    issue: 'job-id',
  }),
);

/** A job id in a response: any non-empty string, since it may be older than the rule for new ids [V3]. */
export const ReturnedJobIdSchema = Type.String({
  minLength: 1,
  issue: 'returned-job-id',
});
