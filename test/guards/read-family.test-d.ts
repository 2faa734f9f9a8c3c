// The types of what a hub returns against the schemas that they are generated from.
import type { Static } from '@sinclair/typebox';
import { expectTypeOf, test } from 'vitest';
import type * as schemas from '../../src/schemas/index.js';
import type * as types from '../../src/types.js';
import type { Members } from './members.js';

type JobResponse = Static<typeof schemas.JobResponseSchema>;
type JobList = Static<typeof schemas.JobListSchema>;
type DeviceJob = Static<typeof schemas.DeviceJobSchema>;
type CloudToDeviceMethod = Static<typeof schemas.CloudToDeviceMethodSchema>;
type DeviceCapabilities = Static<typeof schemas.DeviceCapabilitiesSchema>;
type DeviceJobStatistics = Static<typeof schemas.DeviceJobStatisticsSchema>;
type Twin = Static<typeof schemas.TwinSchema>;
type TwinProperties = Static<typeof schemas.TwinPropertiesSchema>;
type X509Thumbprint = Static<typeof schemas.X509ThumbprintSchema>;

test('each interface is the type of its schema', () => {
  expectTypeOf<types.JobResponse>().toEqualTypeOf<JobResponse>();
  expectTypeOf<types.JobList>().toEqualTypeOf<JobList>();
  expectTypeOf<types.DeviceJob>().toEqualTypeOf<DeviceJob>();
  expectTypeOf<types.CloudToDeviceMethod>().toEqualTypeOf<CloudToDeviceMethod>();
  expectTypeOf<types.DeviceCapabilities>().toEqualTypeOf<DeviceCapabilities>();
  expectTypeOf<types.DeviceJobStatistics>().toEqualTypeOf<DeviceJobStatistics>();
  expectTypeOf<types.Twin>().toEqualTypeOf<Twin>();
  expectTypeOf<types.TwinProperties>().toEqualTypeOf<TwinProperties>();
  expectTypeOf<types.X509Thumbprint>().toEqualTypeOf<X509Thumbprint>();
});

test('each interface has the members of its schema, and may leave out the same', () => {
  expectTypeOf<Members<types.JobResponse>>().toEqualTypeOf<Members<JobResponse>>();
  expectTypeOf<Members<types.DeviceJob>>().toEqualTypeOf<Members<DeviceJob>>();
  expectTypeOf<Members<types.CloudToDeviceMethod>>().toEqualTypeOf<Members<CloudToDeviceMethod>>();
  expectTypeOf<Members<types.DeviceCapabilities>>().toEqualTypeOf<Members<DeviceCapabilities>>();
  expectTypeOf<Members<types.DeviceJobStatistics>>().toEqualTypeOf<Members<DeviceJobStatistics>>();
  expectTypeOf<Members<types.Twin>>().toEqualTypeOf<Members<Twin>>();
  expectTypeOf<Members<types.TwinProperties>>().toEqualTypeOf<Members<TwinProperties>>();
  expectTypeOf<Members<types.X509Thumbprint>>().toEqualTypeOf<Members<X509Thumbprint>>();
});

test('each interface may stand for the type of its schema, and the other way round', () => {
  expectTypeOf<types.JobResponse>().toExtend<JobResponse>();
  expectTypeOf<JobResponse>().toExtend<types.JobResponse>();
  expectTypeOf<types.JobList>().toExtend<JobList>();
  expectTypeOf<JobList>().toExtend<types.JobList>();
  expectTypeOf<types.DeviceJob>().toExtend<DeviceJob>();
  expectTypeOf<DeviceJob>().toExtend<types.DeviceJob>();
  expectTypeOf<types.CloudToDeviceMethod>().toExtend<CloudToDeviceMethod>();
  expectTypeOf<CloudToDeviceMethod>().toExtend<types.CloudToDeviceMethod>();
  expectTypeOf<types.DeviceCapabilities>().toExtend<DeviceCapabilities>();
  expectTypeOf<DeviceCapabilities>().toExtend<types.DeviceCapabilities>();
  expectTypeOf<types.DeviceJobStatistics>().toExtend<DeviceJobStatistics>();
  expectTypeOf<DeviceJobStatistics>().toExtend<types.DeviceJobStatistics>();
  expectTypeOf<types.Twin>().toExtend<Twin>();
  expectTypeOf<Twin>().toExtend<types.Twin>();
  expectTypeOf<types.TwinProperties>().toExtend<TwinProperties>();
  expectTypeOf<TwinProperties>().toExtend<types.TwinProperties>();
  expectTypeOf<types.X509Thumbprint>().toExtend<X509Thumbprint>();
  expectTypeOf<X509Thumbprint>().toExtend<types.X509Thumbprint>();
});

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
