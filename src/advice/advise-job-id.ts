import type { JobRequest } from '../generated/types.js';
import { type Advice, advice } from './advice.js';

/** On the job id in the body: that it is there [R3], and that it has upper case [V3]. */
export function adviseJobId({ jobId }: JobRequest): Advice[] {
  if (jobId === undefined) return [];
  const path = ['jobId'];
  const inBody = advice(
    'job-id-in-body',
    path,
    'jobId is in the path of the call already, and what a hub does where the two differ is not known.',
    'Leave jobId out.',
  );
  if (!/[A-Z]/.test(jobId)) return [inBody];
  const message = 'jobId has upper case, which one hub was seen to refuse.';
  return [inBody, advice('job-id-upper-case', path, message, 'Write it in lower case.')];
}
