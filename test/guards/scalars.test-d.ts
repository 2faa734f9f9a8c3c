// The types that are no interfaces, and those of the sections of a twin, which are written by hand.
import { expectTypeOf, test } from 'vitest';
import type * as enums from '../../src/enums.js';
import type * as types from '../../src/types.js';

test('each enum is the type of its list', () => {
  expectTypeOf<types.JobStatus>().toEqualTypeOf<(typeof enums.JOB_STATUSES)[number]>();
  expectTypeOf<types.JobType>().toEqualTypeOf<(typeof enums.JOB_TYPES)[number]>();
  type Authentication = (typeof enums.AUTHENTICATION_TYPES)[number];
  expectTypeOf<types.AuthenticationType>().toEqualTypeOf<Authentication>();
  expectTypeOf<types.ConnectionState>().toEqualTypeOf<'Connected' | 'Disconnected'>();
  expectTypeOf<types.DeviceStatus>().toEqualTypeOf<'enabled' | 'disabled'>();
});

test('the two types of a job that can be created are types of a job', () => {
  type RequestType = (typeof enums.JOB_REQUEST_TYPES)[number];
  expectTypeOf<RequestType>().toExtend<types.JobType>();
  expectTypeOf<types.JobRequest['type']>().toEqualTypeOf<RequestType>();
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
