// The generated types, the guards and the Standard Schemas of every entity against the schemas of the registry.
import type { Static } from '@sinclair/typebox';
import { expectTypeOf, test } from 'vitest';
import type { EntityName, entities } from '../../src/entities.js';
import type * as main from '../../src/index.js';
import type {
  ScheduleDeviceMethodJobRequest,
  ScheduleUpdateTwinJobRequest,
} from '../../src/index.js';
import type * as standard from '../../src/standard/index.js';

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
type Validated = {
  [Name in EntityName]: (typeof main)[`validate${Name}`] extends (
    value: unknown,
  ) => main.Result<infer T>
    ? T
    : never;
};
type StandardOutput = {
  [Name in EntityName]: (typeof standard)[Uncapitalize<Name>] extends standard.StandardEntity<
    infer T
  >
    ? T
    : never;
};

/** The properties of a type, each with whether it is optional, which `toEqualTypeOf` alone does not compare. */
type Properties<T> = T extends object
  ? {
      [K in keyof T]-?: {
        type: Required<T>[K];
        optional: object extends Pick<T, K> ? true : false;
      };
    }
  : T;
type PropertiesOfAll<T> = { [Name in keyof T]: Properties<T[Name]> };

test('each guard narrows to the type of its schema', () => {
  expectTypeOf<Guarded>().toEqualTypeOf<Schemas>();
  expectTypeOf<PropertiesOfAll<Guarded>>().toEqualTypeOf<PropertiesOfAll<Schemas>>();
});

test('each assertion, validation and Standard Schema has the same type as its guard', () => {
  expectTypeOf<Asserted>().toEqualTypeOf<Guarded>();
  expectTypeOf<Validated>().toEqualTypeOf<Guarded>();
  expectTypeOf<StandardOutput>().toEqualTypeOf<Guarded>();
});

test('each branch of a union has the type of its schema', () => {
  type Branches = (typeof entities)['JobRequest']['branches'];
  type MethodJob = Static<Branches['ScheduleDeviceMethodJobRequest']>;
  type TwinJob = Static<Branches['ScheduleUpdateTwinJobRequest']>;
  expectTypeOf<Properties<ScheduleDeviceMethodJobRequest>>().toEqualTypeOf<Properties<MethodJob>>();
  expectTypeOf<Properties<ScheduleUpdateTwinJobRequest>>().toEqualTypeOf<Properties<TwinJob>>();
});
