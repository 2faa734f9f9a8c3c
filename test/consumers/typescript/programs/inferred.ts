// A library that exports our types without annotations. TypeScript must emit declarations that name the types.
import { Ajv } from 'ajv';
import {
  assertTwin,
  HUB_ERROR_CODES,
  isJobResponse,
  JOB_STATUSES,
  parseHubError,
  validateJobRequest,
} from 'iothub-jobs-schema';
import { adviseJobRequest } from 'iothub-jobs-schema/advice';
import { addHubKeywords } from 'iothub-jobs-schema/ajv';
import { arbitraries, twinArbitrary } from 'iothub-jobs-schema/arbitraries';
import { fixtures, hubErrorResponses, nearMisses } from 'iothub-jobs-schema/fixtures';
import { and, deviceIdIn, parseQueryCondition, where } from 'iothub-jobs-schema/query';
import { JobRequestSchema, TwinSchema } from 'iothub-jobs-schema/schemas';
import { jobRequest, twinOf, twinPatchOf } from 'iothub-jobs-schema/standard';
import { createFakeHub } from 'iothub-jobs-schema/testing';

export const responses = (values: unknown[]) => values.filter(isJobResponse);
export const check = (value: unknown) => validateJobRequest(value);
export const narrowed = (value: unknown) => (isJobResponse(value) ? value.updateTwin : null);
export const described = parseHubError({ status: 404, body: '' });
export const codes = HUB_ERROR_CODES;
export const statuses = JOB_STATUSES;
export const parsed = parseQueryCondition('*');
export const built = and(deviceIdIn(['a']), where`b = ${1}`);
export const advice = adviseJobRequest(fixtures.JobRequest.rebootJobRequest(), {
  now: new Date(0),
});
export const misses = nearMisses.Twin;
export const job = fixtures.JobResponse.completedTwinJobResponse();
export const twins = Object.values(fixtures.Twin).map((make) => make());
export const errorResponse = hubErrorResponses.coded();
export const sampled = [twinArbitrary(), arbitraries.DeviceJob()] as const;
export const ajv = addHubKeywords(new Ajv());
export const schemas = { JobRequestSchema, TwinSchema };
export const standard = { jobRequest, twin: twinOf({}), patch: twinPatchOf({}) };
export const validated = jobRequest['~standard'].validate({});
export const hub = createFakeHub();
export const recorded = hub.requests.map(({ operation, advice }) => ({ operation, advice }));
export const hubJobs = hub.jobs();
export { assertTwin, isJobResponse as isResponse };
