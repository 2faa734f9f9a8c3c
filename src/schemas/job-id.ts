import { String as Text } from '@sinclair/typebox';
import { MAX_JOB_ID_LENGTH } from '../hub-limits.js';
import { frozen } from './builders.js';

/** A job id as it may be sent, in the path of a call or in a body [V3]. */
export const JobIdSchema = frozen(
  Text({
    $id: 'JobId',
    title: 'JobId',
    description:
      'The unique identifier of a job, as it may be sent: 1 to 64 ASCII letters, digits and hyphens. [V3]',
    pattern: `^[A-Za-z0-9\\-]{1,${MAX_JOB_ID_LENGTH}}$`,
    maxLength: MAX_JOB_ID_LENGTH,
    issue: 'job-id',
  }),
);

/** A job id as a hub returns it: it may be older than the rule for new ones, so any text that is not empty [V3]. */
export const ReturnedJobIdSchema = Text({
  minLength: 1,
  issue: 'returned-job-id',
});
