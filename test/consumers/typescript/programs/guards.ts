// Uses the guards on responses of IoT Hub.
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

export function running(responses: unknown[]): JobResponse[] {
  return responses.filter(isJobResponse).filter(({ status }) => status === 'running');
}

export function statusOf(response: unknown): JobStatus {
  assertJobResponse(response);
  return response.status;
}

export function describe(response: unknown): string {
  const result: Result<JobResponse> = validateJobResponse(response);
  if (result.ok) {
    // @ts-expect-error: a valid result has no issues.
    result.issues;
    return result.value.jobId ?? 'no job id';
  }
  // @ts-expect-error: an invalid result has no value.
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
// @ts-expect-error: the lists are readonly.
JOB_STATUSES.push('done');

export function devices(job: JobResponse): number {
  // @ts-expect-error: the property may be null or undefined.
  job.deviceJobStatistics.deviceCount;
  // @ts-expect-error: the property does not exist.
  job.deviceCount;
  return job.deviceJobStatistics?.deviceCount ?? 0;
}

// @ts-expect-error: the status is spelled cancelled.
export const wrong: JobResponse = { type: 'unknown', status: 'canceled' };
// @ts-expect-error: the code does not exist.
export const noCode: IssueCode = 'twin-keys';
