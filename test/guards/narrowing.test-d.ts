import { expectTypeOf, test } from 'vitest';
import type { Issue, IssueCode, JobRequest, PathStep, Result } from '../../src/index.js';
import { type ISSUE_CODES, isValidationError, ValidationError } from '../../src/index.js';
import type * as types from '../../src/types.js';

test('a request narrows on its type', () => {
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

test('a result narrows on ok', () => {
  const result = {} as Result<types.Twin>;
  if (result.ok) {
    expectTypeOf(result).toEqualTypeOf<{ ok: true; value: types.Twin }>();
  } else {
    expectTypeOf(result).toEqualTypeOf<{ ok: false; issues: Issue[] }>();
  }
});

test('an issue has a path of texts and numbers, a code of a closed list, and maybe a hint', () => {
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

test('a caught error narrows to one that tells its issues', () => {
  const error: unknown = undefined;
  if (isValidationError(error)) {
    expectTypeOf(error).toEqualTypeOf<ValidationError>();
    expectTypeOf(error.issues).toEqualTypeOf<readonly Issue[]>();
    expectTypeOf(error.entity).toEqualTypeOf<string>();
  }
  expectTypeOf<ValidationError>().toExtend<Error>();
  expectTypeOf(ValidationError).toBeConstructibleWith('Twin', []);
});
