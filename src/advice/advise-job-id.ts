import type { JobRequest } from '../generated/types.js';
import { type Advice, advice } from './advice.js';

/** Warns about a job id in the body that differs from the one in the path, if that is known [R3], and about upper case in it [V3]. */
export function adviseJobId({ jobId }: JobRequest, idInPath: unknown): Advice[] {
  if (jobId === undefined) return [];
  const path = ['jobId'];
  const warnings: Advice[] = [];
  if (typeof idInPath === 'string' && idInPath !== jobId) {
    const message =
      'jobId differs from the job id in the URL, and the behavior of IoT Hub is unknown then.';
    warnings.push(advice('job-id-in-body', path, message, 'Omit jobId.'));
  }
  if (/[A-Z]/.test(jobId)) {
    const message = 'jobId has upper-case letters, which one hub was observed to reject.';
    warnings.push(advice('job-id-upper-case', path, message, 'Use lower case.'));
  }
  return warnings;
}
