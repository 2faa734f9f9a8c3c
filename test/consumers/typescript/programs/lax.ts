// Code that compiles with `strict` alone: undefined properties and unchecked elements.
import { isJobRequest, type JobRequest, type JobResponse } from 'iothub-jobs-schema';

export function request(startTime?: string): JobRequest {
  return {
    type: 'scheduleUpdateTwin',
    queryCondition: '*',
    startTime,
    updateTwin: { etag: '*', tags: { site: 'A', floor: undefined } },
  };
}

export function newest(jobs: JobResponse[]): string {
  return jobs[0].status;
}

export function site(value: unknown): string {
  if (!isJobRequest(value) || value.type !== 'scheduleUpdateTwin') return '';
  return String(value.updateTwin.tags?.site);
}
