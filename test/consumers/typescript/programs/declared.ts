// What a library exports that has our types in its own: each export is annotated, as `isolatedDeclarations` asks.
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
  readonly answers: readonly JobResponse[];
  readonly condition?: QueryCondition;
}

export class Poller {
  readonly #seen: Map<string, JobStatus> = new Map();
  readonly faults: Partial<Record<IssueCode, Issue[]>> = {};

  see(answer: unknown): answer is JobResponse {
    if (!isJobResponse(answer)) return false;
    this.#seen.set(answer.jobId ?? '', answer.status);
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
export const isAnswer: typeof isJobResponse = isJobResponse;
export const last: { result: Result<JobRequest> | null } = { result: null };
