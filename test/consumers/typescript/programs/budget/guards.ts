import { assertTwin, isJobResponse, type JobRequest, validateJobRequest } from 'iothub-jobs-schema';

export function statusOf(response: unknown): string | undefined {
  return isJobResponse(response) ? response.status : undefined;
}

export function read(value: unknown): JobRequest | null {
  const result = validateJobRequest(value);
  return result.ok ? result.value : null;
}

export function site(twin: unknown): unknown {
  assertTwin(twin);
  return twin.tags?.site;
}
