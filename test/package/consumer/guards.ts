// What a back end does with the guards, as ESM.
import {
  assertJobResponse,
  formatIssues,
  type Issue,
  type IssueCode,
  isJobResponse,
  isJobStatus,
  isValidationError,
  JOB_STATUSES,
  type JobResponse,
  type JobStatus,
  type Result,
  toPointer,
  validateJobResponse,
} from 'iothub-jobs-schema';

export function running(answers: unknown[]): JobResponse[] {
  return answers.filter(isJobResponse).filter(({ status }) => status === 'running');
}

export function statusOf(answer: unknown): JobStatus {
  assertJobResponse(answer);
  return answer.status;
}

export function describe(answer: unknown): string {
  const result: Result<JobResponse> = validateJobResponse(answer);
  if (result.ok) {
    // @ts-expect-error: what is valid has no issues.
    result.issues;
    return result.value.jobId ?? 'a job that never existed';
  }
  // @ts-expect-error: what is invalid has no value.
  result.value;
  return formatIssues(result.issues);
}

export function codes(error: unknown): IssueCode[] {
  return isValidationError(error) ? error.issues.map(({ code }) => code) : [];
}

export function pointer({ path }: Issue): string {
  return toPointer(path);
}

export function readStatus(text: string): JobStatus | undefined {
  return isJobStatus(text) ? text : undefined;
}

export const first: JobStatus = JOB_STATUSES[0];
// @ts-expect-error: the lists are not to be changed.
JOB_STATUSES.push('done');

export function devices(job: JobResponse): number {
  // @ts-expect-error: the member may be null or absent.
  job.deviceJobStatistics.deviceCount;
  // @ts-expect-error: no such member.
  job.deviceCount;
  return job.deviceJobStatistics?.deviceCount ?? 0;
}

// @ts-expect-error: no such status, since cancelled has two l.
export const wrong: JobResponse = { type: 'unknown', status: 'canceled' };
// @ts-expect-error: no such code.
export const noCode: IssueCode = 'twin-keys';
