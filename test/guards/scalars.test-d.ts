// The types that are no interfaces, and those of the sections of a twin, which are written by hand.
import type { Static } from '@sinclair/typebox';
import { expectTypeOf, test } from 'vitest';
import type * as enums from '../../src/enums.js';
import type * as schemas from '../../src/schemas/index.js';
import type * as types from '../../src/types.js';

test('each enum is the type of its schema and of its list', () => {
  type StatusSchema = Static<typeof schemas.JobStatusSchema>;
  expectTypeOf<types.JobStatus>().toEqualTypeOf<StatusSchema>();
  expectTypeOf<types.JobStatus>().toEqualTypeOf<(typeof enums.JOB_STATUSES)[number]>();
  expectTypeOf<types.JobType>().toEqualTypeOf<Static<typeof schemas.JobTypeSchema>>();
  expectTypeOf<types.JobType>().toEqualTypeOf<(typeof enums.JOB_TYPES)[number]>();
  type AuthenticationSchema = Static<typeof schemas.AuthenticationTypeSchema>;
  expectTypeOf<types.AuthenticationType>().toEqualTypeOf<AuthenticationSchema>();
  type Authentication = (typeof enums.AUTHENTICATION_TYPES)[number];
  expectTypeOf<types.AuthenticationType>().toEqualTypeOf<Authentication>();
  type ConnectionSchema = Static<typeof schemas.ConnectionStateSchema>;
  expectTypeOf<types.ConnectionState>().toEqualTypeOf<ConnectionSchema>();
  expectTypeOf<types.ConnectionState>().toEqualTypeOf<'Connected' | 'Disconnected'>();
  expectTypeOf<types.DeviceStatus>().toEqualTypeOf<Static<typeof schemas.DeviceStatusSchema>>();
  expectTypeOf<types.DeviceStatus>().toEqualTypeOf<'enabled' | 'disabled'>();
});

test('the two types of a job that can be created are types of a job', () => {
  type RequestType = (typeof enums.JOB_REQUEST_TYPES)[number];
  expectTypeOf<RequestType>().toExtend<types.JobType>();
  expectTypeOf<types.JobRequest['type']>().toEqualTypeOf<RequestType>();
});

test('texts with a rule are texts', () => {
  expectTypeOf<types.Timestamp>().toEqualTypeOf<Static<typeof schemas.TimestampSchema>>();
  expectTypeOf<types.DeviceId>().toEqualTypeOf<Static<typeof schemas.DeviceIdSchema>>();
  expectTypeOf<types.JobId>().toEqualTypeOf<Static<typeof schemas.JobIdSchema>>();
});

test('a value of a section is any JSON value, and a section holds such values', () => {
  expectTypeOf<{ a: [1, 'b', { c: null }] }>().toExtend<types.TwinObject>();
  expectTypeOf<types.TwinObject[string]>().toEqualTypeOf<types.TwinValue | undefined>();
  expectTypeOf<Date>().not.toExtend<types.TwinValue>();
  expectTypeOf<bigint>().not.toExtend<types.TwinValue>();
  expectTypeOf<() => void>().not.toExtend<types.TwinValue>();
});

test('the members that a hub adds to a section have types of their own', () => {
  type Section = types.TwinPropertySection;
  expectTypeOf<Section['$version']>().toEqualTypeOf<number | null | undefined>();
  expectTypeOf<Section['$metadata']>().toEqualTypeOf<types.TwinMetadata | null | undefined>();
  expectTypeOf<types.TwinMetadata['$lastUpdated']>().toEqualTypeOf<string | null | undefined>();
});
