import { expectTypeOf, test } from 'vitest';
import type { Issue, IssueCode, JobRequest, PathStep, Result } from '../../src/index.js';
import {
  type ISSUE_CODES,
  isDeviceId,
  isJobId,
  isJobRequest,
  isJobResponse,
  isTimestamp,
  isValidationError,
  ValidationError,
  validateDeviceId,
} from '../../src/index.js';
import type * as types from '../../src/types.js';

test('JobRequest narrows by type', () => {
  const request = {} as JobRequest;
  if (request.type === 'scheduleDeviceMethod') {
    expectTypeOf(request).toEqualTypeOf<types.ScheduleDeviceMethodJobRequest>();
    expectTypeOf(request.cloudToDeviceMethod.methodName).toEqualTypeOf<string>();
    expectTypeOf(request.updateTwin).toEqualTypeOf<null | undefined>();
  } else {
    expectTypeOf(request).toEqualTypeOf<types.ScheduleUpdateTwinJobRequest>();
    expectTypeOf(request.updateTwin.etag).toEqualTypeOf<'*'>();
    expectTypeOf(request.cloudToDeviceMethod).toEqualTypeOf<null | undefined>();
  }
});

test('Result narrows by ok', () => {
  const result = {} as Result<types.Twin>;
  if (result.ok) {
    expectTypeOf(result).toEqualTypeOf<{ ok: true; value: types.Twin }>();
  } else {
    expectTypeOf(result).toEqualTypeOf<{ ok: false; issues: Issue[]; truncated?: true }>();
  }
});

test('Issue has a path of strings and numbers, a code of ISSUE_CODES, and an optional hint', () => {
  expectTypeOf<Issue['path']>().toEqualTypeOf<PathStep[]>();
  expectTypeOf<PathStep>().toEqualTypeOf<string | number>();
  expectTypeOf<IssueCode>().toEqualTypeOf<(typeof ISSUE_CODES)[number]>();
  expectTypeOf<string>().not.toExtend<IssueCode>();
  expectTypeOf<Issue>().toEqualTypeOf<{
    path: PathStep[];
    code: IssueCode;
    message: string;
    hint?: string;
  }>();
});

test('isValidationError narrows an unknown error', () => {
  const error: unknown = undefined;
  if (isValidationError(error)) {
    expectTypeOf(error).toEqualTypeOf<ValidationError>();
    expectTypeOf(error.issues).toEqualTypeOf<readonly Issue[]>();
    expectTypeOf(error.entity).toEqualTypeOf<string>();
  }
  expectTypeOf<ValidationError>().toExtend<Error>();
  expectTypeOf(ValidationError).toBeConstructibleWith('Twin', []);
});

test('is… narrows in Array.filter', () => {
  const jobs = [{}, null].filter(isJobResponse);
  expectTypeOf(jobs).toExtend<types.JobResponse[]>();
  const unknowns: unknown[] = [];
  expectTypeOf(unknowns.filter(isJobRequest)).toEqualTypeOf<types.JobRequest[]>();
});

test('isDeviceId, isJobId and isTimestamp narrow a string to a branded string, and otherwise leave it a string', () => {
  const text = '' as string;
  if (isDeviceId(text)) expectTypeOf(text).toEqualTypeOf<types.DeviceId>();
  else expectTypeOf(text).toEqualTypeOf<string>();
  if (isJobId(text)) expectTypeOf(text).toEqualTypeOf<types.JobId>();
  else expectTypeOf(text).toEqualTypeOf<string>();
  if (isTimestamp(text)) expectTypeOf(text).toEqualTypeOf<types.Timestamp>();
  else expectTypeOf(text).toEqualTypeOf<string>();
});

test('DeviceId, JobId and Timestamp are strings, but not each other, and no plain string is one of them', () => {
  expectTypeOf<types.DeviceId>().toExtend<string>();
  expectTypeOf<types.DeviceId>().not.toExtend<types.JobId>();
  expectTypeOf<types.JobId>().not.toExtend<types.Timestamp>();
  expectTypeOf<string>().not.toExtend<types.DeviceId>();
  const result = validateDeviceId('');
  if (result.ok) expectTypeOf(result.value).toEqualTypeOf<types.DeviceId>();
});

test('the properties of entities are plain strings', () => {
  expectTypeOf<types.Twin['deviceId']>().toEqualTypeOf<string | null | undefined>();
  expectTypeOf<types.JobRequest['jobId']>().toEqualTypeOf<string | undefined>();
  expectTypeOf<types.JobResponse['endTime']>().toEqualTypeOf<string | null | undefined>();
});
