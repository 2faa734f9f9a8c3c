import { expectTypeOf, test } from 'vitest';
import * as face from '../../src/index.js';
import type * as types from '../../src/types.js';

test('each guard takes anything and tells the type of its entity', () => {
  expectTypeOf(face.isJobResponse).parameters.toEqualTypeOf<[value: unknown]>();
  expectTypeOf(face.isAuthenticationType).guards.toEqualTypeOf<types.AuthenticationType>();
  expectTypeOf(face.isCancelJobParameters).guards.toEqualTypeOf<types.CancelJobParameters>();
  expectTypeOf(face.isCloudToDeviceMethod).guards.toEqualTypeOf<types.CloudToDeviceMethod>();
  expectTypeOf(
    face.isCloudToDeviceMethodRequest,
  ).guards.toEqualTypeOf<types.CloudToDeviceMethodRequest>();
  expectTypeOf(face.isConnectionState).guards.toEqualTypeOf<types.ConnectionState>();
  expectTypeOf(face.isDeviceCapabilities).guards.toEqualTypeOf<types.DeviceCapabilities>();
  expectTypeOf(face.isDeviceId).guards.toEqualTypeOf<types.DeviceId>();
  expectTypeOf(face.isDeviceJobStatistics).guards.toEqualTypeOf<types.DeviceJobStatistics>();
  expectTypeOf(face.isDeviceStatus).guards.toEqualTypeOf<types.DeviceStatus>();
  expectTypeOf(face.isJobId).guards.toEqualTypeOf<types.JobId>();
  expectTypeOf(face.isJobRequest).guards.toEqualTypeOf<types.JobRequest>();
  expectTypeOf(face.isJobResponse).guards.toEqualTypeOf<types.JobResponse>();
  expectTypeOf(face.isJobStatus).guards.toEqualTypeOf<types.JobStatus>();
  expectTypeOf(face.isJobType).guards.toEqualTypeOf<types.JobType>();
  expectTypeOf(face.isTimestamp).guards.toEqualTypeOf<types.Timestamp>();
  expectTypeOf(face.isTwin).guards.toEqualTypeOf<types.Twin>();
  expectTypeOf(face.isJobList).guards.toEqualTypeOf<types.JobList>();
  expectTypeOf(face.isDeviceJob).guards.toEqualTypeOf<types.DeviceJob>();
  expectTypeOf(face.isTwinPatch).guards.toEqualTypeOf<types.TwinPatch>();
  expectTypeOf(face.isTwinProperties).guards.toEqualTypeOf<types.TwinProperties>();
  expectTypeOf(face.isX509Thumbprint).guards.toEqualTypeOf<types.X509Thumbprint>();
});

test('each assertion tells the type of its entity', () => {
  expectTypeOf(face.assertJobRequest).asserts.toEqualTypeOf<types.JobRequest>();
  expectTypeOf(face.assertJobResponse).asserts.toEqualTypeOf<types.JobResponse>();
  expectTypeOf(face.assertTwin).asserts.toEqualTypeOf<types.Twin>();
  expectTypeOf(face.assertTwinPatch).asserts.toEqualTypeOf<types.TwinPatch>();
  expectTypeOf(face.assertCancelJobParameters).asserts.toEqualTypeOf<types.CancelJobParameters>();
});

test('each entity has the three functions, and each validation answers a result of its type', () => {
  type Face = typeof face;
  type Named<Prefix extends string> =
    Extract<keyof Face, `${Prefix}${string}`> extends `${Prefix}${infer Entity}` ? Entity : never;
  type Judged = Exclude<Named<'is'>, 'ValidationError' | 'Terminal' | 'Cancellable'>;
  expectTypeOf<Judged>().toEqualTypeOf<Named<'assert'>>();
  expectTypeOf<Judged>().toEqualTypeOf<Named<'validate'>>();
  expectTypeOf(face.validateTwin).returns.toEqualTypeOf<face.Result<types.Twin>>();
  expectTypeOf(face.validateJobRequest).returns.toEqualTypeOf<face.Result<types.JobRequest>>();
});

test('a guard fits Array.filter', () => {
  const jobs = [{}, null].filter(face.isJobResponse);
  expectTypeOf(jobs).toExtend<types.JobResponse[]>();
  const unknowns: unknown[] = [];
  expectTypeOf(unknowns.filter(face.isJobRequest)).toEqualTypeOf<types.JobRequest[]>();
});
