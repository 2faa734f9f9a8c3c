// A library that exports our types. Each export is annotated, which `isolatedDeclarations` requires.
import {
  assertJobRequest,
  type Issue,
  type IssueCode,
  isJobResponse,
  type JobRequest,
  type JobResponse,
  type JobStatus,
  type Result,
  ValidationError,
} from 'iothub-jobs-schema';
import type { QueryCondition } from 'iothub-jobs-schema/query';
import type { TwinObject, TwinPatch } from 'iothub-jobs-schema/types';

export interface Rollout {
  readonly request: JobRequest;
  readonly responses: readonly JobResponse[];
  readonly condition?: QueryCondition;
}

export class Poller {
  readonly #statuses: Map<string, JobStatus> = new Map();
  readonly issues: Partial<Record<IssueCode, Issue[]>> = {};

  add(response: unknown): response is JobResponse {
    if (!isJobResponse(response)) return false;
    this.#statuses.set(response.jobId ?? '', response.status);
    return true;
  }
}

export class RolloutError extends ValidationError {
  readonly rollout: string = 'nightly';
}

export function parse(text: string): JobRequest {
  const value: unknown = JSON.parse(text);
  assertJobRequest(value);
  return value;
}

export const retag = (tags: TwinObject): TwinPatch => ({ etag: '*', tags });
export const isResponse: typeof isJobResponse = isJobResponse;
export const last: { result: Result<JobRequest> | null } = { result: null };
