// Compares the types of all entities with the schemas of the registry, and states what users rely on.
import type { Static } from '@sinclair/typebox';
import { expectTypeOf, test } from 'vitest';
import type { EntityName, entities } from '../../src/entities.js';
import type * as enums from '../../src/enums.js';
import type * as main from '../../src/index.js';
import type * as standard from '../../src/standard/index.js';
import type * as types from '../../src/types.js';

/** The type of each schema. */
type Schemas = { [Name in EntityName]: Static<(typeof entities)[Name]['schema']> };

/** The generated type of each entity, as its functions declare it. */
type Guarded = {
  [Name in EntityName]: (typeof main)[`is${Name}`] extends (value: unknown) => value is infer T
    ? T
    : never;
};
type Asserted = {
  [Name in EntityName]: (typeof main)[`assert${Name}`] extends ((
    value: unknown,
  ) => asserts value is infer T)
    ? T
    : never;
};
type Parsed = { [Name in EntityName]: ReturnType<(typeof main)[`parse${Name}`]> };
type Validated = {
  [Name in EntityName]: (typeof main)[`validate${Name}`] extends (
    value: unknown,
  ) => main.Result<infer T>
    ? T
    : never;
};
type StandardOutput = {
  [Name in EntityName]: (typeof standard)[Uncapitalize<Name>] extends standard.StandardEntity<
    infer _Input,
    infer Output
  >
    ? Output
    : never;
};
type StandardInput = {
  [Name in EntityName]: (typeof standard)[Uncapitalize<Name>] extends standard.StandardEntity<
    infer Input,
    infer _Output
  >
    ? Input
    : never;
};

/** The entities, whose schemas have no brands. */
type Unbranded<T> = {
  [Name in keyof T]: T[Name] extends string & { readonly '~type': string } ? string : T[Name];
};

/** The type and the optionality of each property: `toEqualTypeOf` alone does not compare the latter. */
type Properties<T> = T extends object
  ? {
      [K in keyof T]-?: {
        type: Required<T>[K];
        optional: object extends Pick<T, K> ? true : false;
      };
    }
  : T;
type PropertiesOfAll<T> = { [Name in keyof T]: Properties<T[Name]> };

test('is… narrows to the type of the schema, which has no brand', () => {
  expectTypeOf<Unbranded<Guarded>>().toEqualTypeOf<Schemas>();
  expectTypeOf<PropertiesOfAll<Unbranded<Guarded>>>().toEqualTypeOf<PropertiesOfAll<Schemas>>();
});

test('assert…, parse…, validate… and the Standard Schemas have the same types as is…', () => {
  expectTypeOf<Asserted>().toEqualTypeOf<Guarded>();
  expectTypeOf<Parsed>().toEqualTypeOf<Guarded>();
  expectTypeOf<Validated>().toEqualTypeOf<Guarded>();
  expectTypeOf<StandardOutput>().toEqualTypeOf<Guarded>();
  expectTypeOf<StandardInput>().toEqualTypeOf<Schemas>();
});

test('each branch of a union has the type of its schema', () => {
  type Branches = (typeof entities)['JobRequest']['branches'];
  type MethodJob = Static<Branches['ScheduleDeviceMethodJobRequest']>;
  type TwinJob = Static<Branches['ScheduleUpdateTwinJobRequest']>;
  expectTypeOf<Properties<types.ScheduleDeviceMethodJobRequest>>().toEqualTypeOf<
    Properties<MethodJob>
  >();
  expectTypeOf<Properties<types.ScheduleUpdateTwinJobRequest>>().toEqualTypeOf<
    Properties<TwinJob>
  >();
});

test('optional properties of a response may be null, and required properties may not', () => {
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

test('JobList is an array of JobResponse, and DeviceJob has other statuses than a job', () => {
  expectTypeOf<types.JobList>().toEqualTypeOf<types.JobResponse[]>();
  expectTypeOf<types.DeviceJobList>().toEqualTypeOf<types.DeviceJob[]>();
  expectTypeOf<types.TwinList>().toEqualTypeOf<types.IdentifiedTwin[]>();
  expectTypeOf<types.DeviceJob['status']>().toEqualTypeOf<
    'pending' | 'scheduled' | 'running' | 'completed' | 'failed' | 'canceled'
  >();
  expectTypeOf<types.DirectMethodResult['payload']>().toEqualTypeOf<unknown>();
  expectTypeOf<{
    deviceId: 'd';
    jobId: 'j';
    jobType: 'scheduleUpdateTwin';
    status: 'pending';
  }>().toExtend<types.DeviceJob>();
});

test('optional properties of a request may be undefined; only the branch that is not used may be null', () => {
  type Start = Properties<types.ScheduleUpdateTwinJobRequest>['startTime'];
  type Unused = Properties<types.ScheduleUpdateTwinJobRequest>['cloudToDeviceMethod'];
  expectTypeOf<Start>().toEqualTypeOf<{ type: string | undefined; optional: true }>();
  expectTypeOf<Unused>().toEqualTypeOf<{ type: null | undefined; optional: true }>();
  expectTypeOf<types.TwinPatch['etag']>().toEqualTypeOf<'*'>();
});

test('the type of each enum is the union of its list', () => {
  expectTypeOf<types.JobStatus>().toEqualTypeOf<(typeof enums.JOB_STATUSES)[number]>();
  expectTypeOf<types.JobType>().toEqualTypeOf<(typeof enums.JOB_TYPES)[number]>();
  type Authentication = (typeof enums.AUTHENTICATION_TYPES)[number];
  expectTypeOf<types.AuthenticationType>().toEqualTypeOf<Authentication>();
  expectTypeOf<types.ConnectionState>().toEqualTypeOf<'Connected' | 'Disconnected'>();
  expectTypeOf<types.DeviceStatus>().toEqualTypeOf<'enabled' | 'disabled'>();
});

test('JOB_REQUEST_TYPES are job types', () => {
  type RequestType = (typeof enums.JOB_REQUEST_TYPES)[number];
  expectTypeOf<RequestType>().toExtend<types.JobType>();
  expectTypeOf<types.JobRequest['type']>().toEqualTypeOf<RequestType>();
});

test('TwinObject accepts JSON values, and TwinValue nothing else', () => {
  expectTypeOf<{ a: [1, 'b', { c: null }] }>().toExtend<types.TwinObject>();
  expectTypeOf<types.TwinObject[string]>().toEqualTypeOf<types.TwinValue | undefined>();
  expectTypeOf<Date>().not.toExtend<types.TwinValue>();
  expectTypeOf<bigint>().not.toExtend<types.TwinValue>();
  expectTypeOf<() => void>().not.toExtend<types.TwinValue>();
});

test('TwinPropertySection types the properties that IoT Hub adds', () => {
  type Section = types.TwinPropertySection;
  expectTypeOf<Section['$version']>().toEqualTypeOf<number | null | undefined>();
  expectTypeOf<Section['$metadata']>().toEqualTypeOf<types.TwinMetadata | null | undefined>();
  expectTypeOf<types.TwinMetadata['$lastUpdated']>().toEqualTypeOf<string | null | undefined>();
});
