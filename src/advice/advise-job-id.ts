import type { JobRequest } from '../generated/types.js';
import { type Advice, advice } from './advice.js';

/** Warns about a job id in the body [R3] and about upper case in it [V3]. */
export function adviseJobId({ jobId }: JobRequest): Advice[] {
  if (jobId === undefined) return [];
  const path = ['jobId'];
  const inBody = advice(
    'job-id-in-body',
    path,
    'jobId is already part of the URL, and the behavior of IoT Hub is unknown if the two differ.',
    'Omit jobId.',
  );
  if (!/[A-Z]/.test(jobId)) return [inBody];
  const message = 'jobId has upper-case letters, which one hub was observed to reject.';
  return [inBody, advice('job-id-upper-case', path, message, 'Use lower case.')];
}
