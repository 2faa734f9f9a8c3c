// The types of what is sent against the schemas that they are generated from.
import type { Static } from '@sinclair/typebox';
import { expectTypeOf, test } from 'vitest';
import type * as schemas from '../../src/schemas/index.js';
import type * as types from '../../src/types.js';
import type { Members } from './members.js';

type MethodJob = Static<typeof schemas.ScheduleDeviceMethodJobRequestSchema>;
type TwinJob = Static<typeof schemas.ScheduleUpdateTwinJobRequestSchema>;
type MethodRequest = Static<typeof schemas.CloudToDeviceMethodRequestSchema>;
type TwinPatch = Static<typeof schemas.TwinPatchSchema>;
type CancelJobParameters = Static<typeof schemas.CancelJobParametersSchema>;
type JobRequest = Static<typeof schemas.JobRequestSchema>;

test('each interface is the type of its schema', () => {
  expectTypeOf<types.ScheduleDeviceMethodJobRequest>().toEqualTypeOf<MethodJob>();
  expectTypeOf<types.ScheduleUpdateTwinJobRequest>().toEqualTypeOf<TwinJob>();
  expectTypeOf<types.CloudToDeviceMethodRequest>().toEqualTypeOf<MethodRequest>();
  expectTypeOf<types.TwinPatch>().toEqualTypeOf<TwinPatch>();
  expectTypeOf<types.CancelJobParameters>().toEqualTypeOf<CancelJobParameters>();
  expectTypeOf<types.JobRequest>().toEqualTypeOf<JobRequest>();
});

test('each interface has the members of its schema, and may leave out the same', () => {
  expectTypeOf<Members<types.ScheduleDeviceMethodJobRequest>>().toEqualTypeOf<Members<MethodJob>>();
  expectTypeOf<Members<types.ScheduleUpdateTwinJobRequest>>().toEqualTypeOf<Members<TwinJob>>();
  expectTypeOf<Members<types.CloudToDeviceMethodRequest>>().toEqualTypeOf<Members<MethodRequest>>();
  expectTypeOf<Members<types.TwinPatch>>().toEqualTypeOf<Members<TwinPatch>>();
  expectTypeOf<Members<types.TwinPropertiesPatch>>().toEqualTypeOf<
    Members<NonNullable<TwinPatch['properties']>>
  >();
  expectTypeOf<Members<types.CancelJobParameters>>().toEqualTypeOf<Members<CancelJobParameters>>();
});

test('each interface may stand for the type of its schema, and the other way round', () => {
  expectTypeOf<types.JobRequest>().toExtend<JobRequest>();
  expectTypeOf<JobRequest>().toExtend<types.JobRequest>();
  expectTypeOf<types.CloudToDeviceMethodRequest>().toExtend<MethodRequest>();
  expectTypeOf<MethodRequest>().toExtend<types.CloudToDeviceMethodRequest>();
  expectTypeOf<types.TwinPatch>().toExtend<TwinPatch>();
  expectTypeOf<TwinPatch>().toExtend<types.TwinPatch>();
  expectTypeOf<types.CancelJobParameters>().toExtend<CancelJobParameters>();
  expectTypeOf<CancelJobParameters>().toExtend<types.CancelJobParameters>();
});

test('what may be left out may not be null, but for the branch that is not used', () => {
  type Start = Members<types.ScheduleUpdateTwinJobRequest>['startTime'];
  type Unused = Members<types.ScheduleUpdateTwinJobRequest>['cloudToDeviceMethod'];
  expectTypeOf<Start>().toEqualTypeOf<{ type: string; optional: true }>();
  expectTypeOf<Unused>().toEqualTypeOf<{ type: null; optional: true }>();
  expectTypeOf<types.TwinPatch['etag']>().toEqualTypeOf<'*'>();
});
