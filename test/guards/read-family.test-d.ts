import { expectTypeOf, test } from 'vitest';
import type * as types from '../../src/types.js';

test('what may be left out may be null, but for the two members that every answer has', () => {
  type Required = 'type' | 'status';
  expectTypeOf<types.JobResponse['jobId']>().toEqualTypeOf<string | null | undefined>();
  expectTypeOf<types.JobResponse['type']>().toEqualTypeOf<types.JobType>();
  expectTypeOf<types.JobResponse['updateTwin']>().toEqualTypeOf<types.Twin | null | undefined>();
  expectTypeOf<Pick<types.JobResponse, Required>>().toEqualTypeOf<{
    type: types.JobType;
    status: types.JobStatus;
  }>();
  expectTypeOf<{ type: 'import'; status: 'queued' }>().toExtend<types.JobResponse>();
});

test('a page of jobs is an array of them, and a row has a status of its own', () => {
  expectTypeOf<types.JobList>().toEqualTypeOf<types.JobResponse[]>();
  expectTypeOf<types.DeviceJob['status']>().toEqualTypeOf<
    'pending' | 'scheduled' | 'running' | 'completed' | 'failed' | 'canceled'
  >();
  expectTypeOf<types.DeviceMethodResponse['payload']>().toEqualTypeOf<unknown>();
  expectTypeOf<{
    deviceId: 'd';
    jobId: 'j';
    jobType: 'scheduleUpdateTwin';
    status: 'pending';
  }>().toExtend<types.DeviceJob>();
});
