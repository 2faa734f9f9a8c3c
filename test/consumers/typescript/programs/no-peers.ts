// Uses the entry points without peer dependencies. It compiles with ES2020 only, without DOM and Node.js types.
import {
  assertTwin,
  type HubError,
  isJobList,
  isJobRequest,
  isTwinPatch,
  type JobRequest,
  type JobResponse,
  parseHubError,
  parseHubTime,
  progress,
  type Result,
  type TwinPatch,
  validateJobRequest,
} from 'iothub-jobs-schema';
import { type Advice, adviseJobRequest } from 'iothub-jobs-schema/advice';
import { fixtures, hubErrorResponses, nearMisses } from 'iothub-jobs-schema/fixtures';
import { parseQueryCondition, type QueryCondition, where } from 'iothub-jobs-schema/query';
import { jobRequest, type StandardSchemaV1, twinOf } from 'iothub-jobs-schema/standard';
import { createFakeHub, type FakeHub, type HubResponse } from 'iothub-jobs-schema/testing';
import type { CancelJobParameters, DeviceJob } from 'iothub-jobs-schema/types';

export function ended(page: unknown): JobResponse[] {
  return isJobList(page) ? page.filter(({ status }) => status === 'completed') : [];
}

export function patches(values: readonly unknown[]): TwinPatch[] {
  return values.filter(isTwinPatch);
}

export function firmware(twin: unknown): unknown {
  assertTwin(twin);
  return twin.properties?.reported?.firmware;
}

/** `type` narrows the request to one kind of job. */
export function methodOf(value: unknown): string | null {
  if (!isJobRequest(value)) return null;
  return value.type === 'scheduleDeviceMethod' ? value.cloudToDeviceMethod.methodName : null;
}

export function explain(value: unknown): JobRequest | string[] {
  const result: Result<JobRequest> = validateJobRequest(value);
  if (result.ok) return result.value;
  return result.issues.map(
    ({ code, path, message, hint }) => `${code} ${path.join()} ${message} ${hint}`,
  );
}

export function condition(text: string): QueryCondition | null {
  const result = parseQueryCondition(text);
  return result.ok ? result.condition : null;
}

export const advice: Advice[] = adviseJobRequest(fixtures.JobRequest.rebootJobRequest(), {
  now: new Date(0),
});
export const built: string = where`deviceId = ${'pump'}`.text;
export const error: HubError = parseHubError(hubErrorResponses.coded());
export const ratio: number = progress({ deviceCount: 2, failedCount: 1 }).failed;
export const started: Date | null = parseHubTime('2026-01-01T00:00:00Z');
export const cancel: CancelJobParameters = { id: 'a', 'api-version': '2021-04-12' };
export const reasons: string[] = nearMisses.JobRequest.map(({ reason }) => reason);

export function outcome({ status, outcome }: DeviceJob): number | null {
  return status === 'completed' ? (outcome?.deviceMethodResponse?.status ?? null) : null;
}

/** A function that accepts any Standard Schema infers the type of ours. */
export function validate<Output>(
  schema: StandardSchemaV1<unknown, Output>,
  value: unknown,
): Output {
  const result = schema['~standard'].validate(value);
  if (result instanceof Promise || result.issues) throw new TypeError('Not valid.');
  return result.value;
}

export const request: JobRequest = validate(jobRequest, {});
export const ownTwin: unknown = twinOf({})['~standard'].validate({});
export const hub: FakeHub = createFakeHub({ tier: 'S2', clock: { now: () => 0 } });
// Without the types of Node and the DOM, fetch has a minimal type.
export const fetched: Promise<{ readonly status: number }> = hub.fetch('https://hub.example/');
export const response: HubResponse = hub.handle({ method: 'GET', url: '/jobs/v2/query' });
