import type { JobRequest } from '../generated/types.js';
import { type Advice, advice } from './advice.js';

/** Warns about a job id in the body that differs from the one in the URL, if that is known [R3], and about upper case in either [V3]. */
export function adviseJobId({ jobId }: JobRequest, option: unknown): Advice[] {
  const idInUrl = typeof option === 'string' ? option : undefined;
  const warnings: Advice[] = [];
  if (jobId !== undefined && idInUrl !== undefined && idInUrl !== jobId) {
    const message = 'jobId differs from the job id in the URL. IoT Hub is said to ignore it.';
    warnings.push(advice('job-id-in-body', ['jobId'], message, 'Omit jobId.'));
  }
  const isInBody = /[A-Z]/.test(jobId ?? '');
  if (isInBody || /[A-Z]/.test(idInUrl ?? '')) {
    const message = 'The job id has upper-case letters, which one hub was observed to reject.';
    const path = isInBody ? ['jobId'] : [];
    warnings.push(advice('job-id-upper-case', path, message, 'Use lower case.'));
  }
  return warnings;
}
