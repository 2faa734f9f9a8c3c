// The types of an application as parts of ours: interfaces, readonly arrays and `as const` objects.

import { describe, expectTypeOf, test } from 'vitest';
import { adviseJobRequest } from '../src/advice/index.js';
import {
  isTwinPatch,
  measureTwinSection,
  parseJobRequest,
  validateTwinPatch,
} from '../src/index.js';
import { createFakeHub, type FakeHub, type FakeHubOptions } from '../src/testing/index.js';
import type {
  CloudToDeviceMethodRequest,
  JobRequest,
  ScheduleDeviceMethodJobRequest,
  ScheduleUpdateTwinJobRequest,
  SectionPatch,
  Twin,
  TwinObject,
  TwinOf,
  TwinPatch,
  TwinPatchOf,
  TwinValue,
} from '../src/types.js';

interface Site {
  readonly city: string;
  floor?: number;
}
interface Tags {
  site: Site;
  readonly floors: readonly number[];
  zones?: readonly { readonly id: string }[];
  pilot?: boolean | null;
}
interface Desired {
  interval: number;
  mode: 'eco' | 'fast';
  range?: readonly [number, number];
}
interface Payload {
  delay: number;
  rooms: readonly string[];
}
type Pump = TwinOf<Tags, Desired>;
type PumpJob =
  | ScheduleDeviceMethodJobRequest<Payload>
  | ScheduleUpdateTwinJobRequest<TwinPatchOf<Tags, Desired>>;

const TAGS = {
  site: { city: 'Lyon', floor: 1 },
  floors: [1, 2],
  zones: [{ id: 'a' }],
  deep: [[1], [{ a: 'b' }]],
} as const;
declare const tags: Tags;
declare const desired: Desired;
declare const payload: Payload;
declare const pump: Pump;

/** Types with a value that JSON cannot carry, at some depth. */
interface NotJson {
  function: { run: () => void };
  method: { site: string; run(): void };
  date: { since: Date };
  bigint: { count: bigint };
  symbol: { key: symbol };
  map: { byId: Map<string, number> };
  set: { site: { deep: Set<string>[] } };
  promise: { later: Promise<string> };
  'class with a method': { own: URLSearchParams };
  'undefined in an array': { list: (string | undefined)[] };
}

test('TwinPatchOf accepts interfaces, in full or in part, and null', () => {
  expectTypeOf<{ etag: '*'; tags: Tags; properties: { desired: Desired } }>().toExtend<
    TwinPatchOf<Tags, Desired>
  >();
  expectTypeOf<{ etag: '*'; tags: { pilot: null; site: { floor: null } } }>().toExtend<
    TwinPatchOf<Tags>
  >();
  expectTypeOf<{ etag: '*'; tags: { floors: string[] } }>().not.toExtend<TwinPatchOf<Tags>>();
  // @ts-expect-error: the tags have no such property.
  const _wrong: TwinPatchOf<Tags> = { etag: '*', tags: { flor: 1 } };
});

test('TwinPatchOf and TwinOf accept branded values', () => {
  type Celsius = number & { readonly brand: 'Celsius' };
  type Branded = { warmest: Celsius; on: boolean & { readonly brand: 'On' }; id: Id };
  type Id = string & { readonly brand: 'Id' };
  const tags = {} as Branded;
  const patchOfTags: TwinPatchOf<Branded> = { etag: '*', tags };
  expectTypeOf(patchOfTags).toExtend<TwinPatch>();
  expectTypeOf<{ tags: Branded }>().toExtend<TwinOf<Branded>>();
  expectTypeOf<SectionPatch<Branded>['warmest']>().toEqualTypeOf<Celsius | null | undefined>();
});

test('TwinPatch accepts readonly arrays and constants without type arguments', () => {
  expectTypeOf<{ etag: '*'; tags: typeof TAGS }>().toExtend<TwinPatch>();
  expectTypeOf<{ etag: '*'; properties: { desired: typeof TAGS } }>().toExtend<TwinPatch>();
  expectTypeOf<readonly number[]>().toExtend<TwinValue>();
  expectTypeOf<readonly (readonly [1, { readonly a: 'b' }])[]>().toExtend<TwinValue>();
});

test('a patch or request with type arguments is assignable to the one without', () => {
  expectTypeOf<TwinPatchOf<Tags, Desired>>().toExtend<TwinPatch>();
  expectTypeOf<TwinPatchOf<typeof TAGS>>().toExtend<TwinPatch>();
  expectTypeOf<TwinPatchOf<Tags, Desired>>().toExtend<TwinPatchOf>();
  expectTypeOf<TwinPatch>().toExtend<TwinPatchOf>();
  expectTypeOf<TwinPatchOf>().toExtend<TwinPatch>();
  expectTypeOf<CloudToDeviceMethodRequest<Payload>>().toExtend<CloudToDeviceMethodRequest>();
  expectTypeOf<PumpJob>().toExtend<JobRequest>();
  expectTypeOf<PumpJob>().toExtend<JobRequest<TwinPatchOf<Tags, Desired>>>();
  expectTypeOf<JobRequest<TwinPatchOf<Tags, Desired>>>().toExtend<JobRequest>();
  expectTypeOf<ScheduleUpdateTwinJobRequest<TwinPatchOf<Tags>>>().toExtend<
    JobRequest<TwinPatchOf<Tags>>
  >();
  expectTypeOf<ScheduleDeviceMethodJobRequest<Payload>>().toExtend<JobRequest>();
  const request = {} as PumpJob;
  expectTypeOf(adviseJobRequest(request)).toBeArray();
});

test('JobRequest types sections and payload, and narrows by type', () => {
  const request: PumpJob = {
    type: 'scheduleDeviceMethod',
    queryCondition: '*',
    cloudToDeviceMethod: { methodName: 'reboot', payload },
  } as PumpJob;
  if (request.type === 'scheduleUpdateTwin') {
    expectTypeOf(request.updateTwin.tags?.site?.city).toEqualTypeOf<string | null | undefined>();
  } else {
    expectTypeOf(request.cloudToDeviceMethod.payload?.delay).toEqualTypeOf<number | undefined>();
  }
  // @ts-expect-error: the delay is a number.
  const _wrong: CloudToDeviceMethodRequest<Payload> = { methodName: 'a', payload: { delay: '' } };
});

test('request types without arguments have the types of the sections', () => {
  expectTypeOf<TwinPatch['tags']>().toEqualTypeOf<TwinObject | undefined>();
  expectTypeOf<SectionPatch<TwinObject>>().toEqualTypeOf<TwinObject>();
  expectTypeOf<CloudToDeviceMethodRequest['payload']>().toEqualTypeOf<unknown>();
  expectTypeOf(parseJobRequest).returns.toEqualTypeOf<JobRequest>();
});

test('optional properties of requests may be undefined under exactOptionalPropertyTypes', () => {
  const startTime = undefined as string | undefined;
  const request: JobRequest = {
    type: 'scheduleUpdateTwin',
    queryCondition: '*',
    jobId: undefined,
    startTime,
    maxExecutionTimeInSeconds: undefined,
    cloudToDeviceMethod: undefined,
    updateTwin: {
      etag: '*',
      tags: undefined,
      properties: { desired: undefined, reported: undefined },
      deviceId: undefined,
      moduleId: undefined,
      version: undefined,
    },
  };
  const method: CloudToDeviceMethodRequest = {
    methodName: 'a',
    payload: undefined,
    responseTimeoutInSeconds: undefined,
    connectTimeoutInSeconds: undefined,
  };
  const patch: TwinPatchOf<Tags> = { etag: '*', tags: { pilot: undefined }, properties: undefined };
  expectTypeOf([request, method, patch]).toBeArray();
});

test('TwinOf accepts interfaces and readonly arrays, returns them, and is assignable to Twin', () => {
  expectTypeOf<{ tags: Tags; properties: { desired: Desired } }>().toExtend<Pump>();
  expectTypeOf<NonNullable<Pump['tags']>>().toExtend<Tags>();
  expectTypeOf<NonNullable<NonNullable<Pump['properties']>['desired']>>().toExtend<Desired>();
  expectTypeOf<Pump>().toExtend<Twin>();
  expectTypeOf<Pump>().toExtend<TwinOf>();
  expectTypeOf<TwinOf<Tags, Desired, Site>>().toExtend<Twin>();
  expectTypeOf<{ tags: typeof TAGS }>().toExtend<TwinOf<typeof TAGS>>();
  expectTypeOf<TwinOf<typeof TAGS, typeof TAGS, typeof TAGS>>().toExtend<Twin>();
  expectTypeOf<typeof TAGS>().toExtend<NonNullable<Twin['tags']>>();
});

test('recursive interfaces, unions, enums and records of interfaces are sections', () => {
  interface Node {
    id: string;
    children?: readonly Node[];
  }
  enum Color {
    Red = 'red',
  }
  interface Various {
    node: Node;
    either: { kind: 'a'; a: Site } | { kind: 'b'; b: readonly Site[] };
    color: Color;
    byName: Record<string, Site>;
  }
  expectTypeOf<TwinOf<Various>>().toExtend<Twin>();
  expectTypeOf<TwinPatchOf<Various>>().toExtend<TwinPatch>();
  expectTypeOf<{ either: { kind: 'a'; a: Site } }>().toExtend<SectionPatch<Various>>();
});

test('unknown properties of a section are values of JSON', () => {
  interface Loose {
    site: string;
    [key: string]: unknown;
  }
  expectTypeOf<TwinOf<Loose>>().toExtend<Twin>();
  expectTypeOf<TwinPatchOf<Loose>>().toExtend<TwinPatch>();
  expectTypeOf<NonNullable<TwinOf<Loose>['tags']>['other']>().toEqualTypeOf<
    TwinValue | undefined
  >();
});

test('what JSON cannot carry is a type error in TwinPatch, TwinPatchOf, TwinOf and payloads', () => {
  type Accepted = {
    [Case in keyof NotJson]:
      | (NotJson[Case] extends NonNullable<TwinPatch['tags']> ? 'TwinPatch' : never)
      | (NotJson[Case] extends NonNullable<TwinPatchOf<NotJson[Case]>['tags']> ? 'patchOf' : never)
      | (NotJson[Case] extends NonNullable<TwinOf<NotJson[Case]>['tags']> ? 'TwinOf' : never)
      | (NotJson[Case] extends CloudToDeviceMethodRequest<NotJson[Case]>['payload']
          ? 'payload'
          : never);
  }[keyof NotJson];
  expectTypeOf<Accepted>().toBeNever();
  expectTypeOf<Date>().not.toExtend<CloudToDeviceMethodRequest<Date>['payload']>();
  expectTypeOf<() => void>().not.toExtend<CloudToDeviceMethodRequest<() => void>['payload']>();
});

describe('object, {} and unknown in own types', () => {
  interface Vague {
    object: object;
    // biome-ignore lint/complexity/noBannedTypes: applications have such types.
    braces: {};
    unknown: unknown;
    empty: Empty;
    record: Record<string, unknown>;
    list: readonly object[];
    optional?: object | null;
    inner: { object: object };
  }
  // biome-ignore lint/suspicious/noEmptyInterface: applications have such types.
  interface Empty {}

  test('accept the values of JSON that they describe', () => {
    const patch: TwinPatchOf<Vague, Vague> = {
      etag: '*',
      tags: {
        object: { a: [1, { b: null }] },
        braces: 'text',
        unknown: [null],
        empty: { a: 1 },
        record: { a: { b: 1 } },
        list: [{ a: 1 }, [1]],
        optional: null,
        inner: { object: [1] },
      },
    };
    const twin: TwinOf<Vague> = {
      tags: {
        object: TAGS,
        braces: 1,
        unknown: null,
        empty: {},
        record: TAGS,
        list: [],
        inner: { object: {} },
      },
    };
    expectTypeOf([patch, twin]).toBeArray();
    expectTypeOf<NonNullable<TwinOf<Vague>['tags']>>().toExtend<Vague>();
  });

  test('reject what JSON cannot carry', () => {
    const since = new Date();
    type Patch = NonNullable<TwinPatchOf<Vague>['tags']>;
    type Section = NonNullable<TwinOf<Vague>['tags']>;
    type Payload = NonNullable<CloudToDeviceMethodRequest<Vague>['payload']>;
    type Accepting<Type> = {
      [Key in keyof Type]-?:
        | (Date extends Type[Key] ? [Key, 'Date'] : never)
        | (Map<string, 1> extends Type[Key] ? [Key, 'Map'] : never)
        | ((() => void) extends Type[Key] ? [Key, 'function'] : never)
        | (bigint extends Type[Key] ? [Key, 'bigint'] : never)
        | ({ a: Date } extends Type[Key] ? [Key, 'inner Date'] : never)
        | (Date[] extends Type[Key] ? [Key, 'Date[]'] : never);
    }[keyof Type];
    expectTypeOf<Accepting<Patch>>().toBeNever();
    expectTypeOf<Accepting<Section>>().toBeNever();
    expectTypeOf<Accepting<Payload>>().toBeNever();
    // @ts-expect-error: JSON has no dates.
    const _object: TwinPatchOf<Vague> = { etag: '*', tags: { object: since } };
    // @ts-expect-error: JSON has no dates.
    const _record: TwinPatchOf<Vague> = { etag: '*', tags: { record: { since } } };
    // @ts-expect-error: JSON has no dates.
    const _inner: TwinPatchOf<Vague> = { etag: '*', tags: { inner: { object: since } } };
  });

  test('leave the types assignable to Twin and TwinPatch', () => {
    expectTypeOf<TwinPatchOf<Vague, Vague>>().toExtend<TwinPatch>();
    expectTypeOf<TwinPatchOf<{ x: Record<string, unknown> }>>().toExtend<TwinPatch>();
    expectTypeOf<TwinPatchOf<Record<string, unknown>>>().toExtend<TwinPatch>();
    expectTypeOf<TwinOf<Vague, Vague, Vague>>().toExtend<Twin>();
    expectTypeOf<TwinOf<{ x: Record<string, unknown> }>>().toExtend<Twin>();
    expectTypeOf<JobRequest<TwinPatchOf<Vague>>>().toExtend<JobRequest>();
    // A value of the type `object` may be a date, so it needs a narrower type.
    expectTypeOf<Vague>().not.toExtend<TwinPatchOf<Vague>['tags']>();
  });
});

test('measureTwinSection accepts interfaces and constants, and only what JSON can carry', () => {
  const node = {} as TwinObject;
  measureTwinSection(tags, 'tags');
  measureTwinSection(TAGS, 'tags');
  measureTwinSection(desired, 'desired');
  measureTwinSection(node, 'reported');
  measureTwinSection({ a: [1, { b: null }] }, 'tags');
  measureTwinSection(pump.tags ?? {}, 'tags');
  measureTwinSection(pump.properties?.desired ?? {}, 'desired');
  // @ts-expect-error: JSON has no dates.
  measureTwinSection({ since: new Date() }, 'tags');
  // @ts-expect-error: JSON has no functions.
  measureTwinSection({ run: () => 1 }, 'tags');
  // @ts-expect-error: JSON has no bigint.
  measureTwinSection({ count: 1n }, 'tags');
  // @ts-expect-error: an array is not a section.
  measureTwinSection([1], 'tags');
  // @ts-expect-error: a map is not a section.
  measureTwinSection(new Map(), 'tags');
  // @ts-expect-error: a function is not a section.
  measureTwinSection(() => 1, 'tags');
  // @ts-expect-error: a date is not a section.
  measureTwinSection(new Date(), 'tags');
  // @ts-expect-error: a string is not a section.
  measureTwinSection('a', 'tags');
});

test('createFakeHub infers own types from interfaces, and accepts them as type arguments', () => {
  const inferred = createFakeHub({
    twins: [{ deviceId: 'a', tags, properties: { desired } }],
    executionTimeMs: (twin) => twin.properties?.desired?.interval ?? 0,
  });
  expectTypeOf(inferred.twins()[0]?.tags?.site.city).toEqualTypeOf<string | undefined>();
  const named = createFakeHub<Tags, Desired>({ twins: [pump] });
  expectTypeOf(named).toEqualTypeOf<FakeHub<Pump>>();
  named.setTwin({ deviceId: 'b', tags });
  // @ts-expect-error: the city is a string.
  named.setTwin({ deviceId: 'b', tags: { site: { city: 1 }, floors: [] } });
  const options: FakeHubOptions<Pump> = { matches: (twin) => twin.tags?.pilot === true };
  expectTypeOf(createFakeHub(options)).toEqualTypeOf<FakeHub<Pump>>();
});

test('createFakeHub without own types accepts twins of all types and returns Twin', () => {
  const literal = createFakeHub({
    twins: [{ deviceId: 'a', tags: { site: 'A' } }],
    matches: (twin) => twin.tags?.other === 1,
  });
  expectTypeOf(literal).toEqualTypeOf<FakeHub>();
  expectTypeOf(literal.twins()).toEqualTypeOf<Twin[]>();
  expectTypeOf<ReturnType<typeof createFakeHub>>().toEqualTypeOf<FakeHub>();
  const constant = createFakeHub({ twins: [{ deviceId: 'a', tags: TAGS }] as const });
  constant.setTwin(pump);
  // @ts-expect-error: JSON has no dates.
  createFakeHub({ twins: [{ deviceId: 'a', tags: { since: new Date() } }] });
});

test('a generic function declares its parameter as SectionPatch', () => {
  function retag<Own extends object>(own: SectionPatch<Own>): TwinPatchOf<Own> {
    return { etag: '*', tags: own };
  }
  expectTypeOf(retag<Tags>(tags)).toEqualTypeOf<TwinPatchOf<Tags>>();
  expectTypeOf(retag(tags)).toExtend<TwinPatch>();
});

test('isTwinPatch narrows unknown values, and keeps own types', () => {
  const value = {} as unknown;
  if (isTwinPatch(value)) expectTypeOf(value).toEqualTypeOf<TwinPatch>();
  const own = {} as TwinPatchOf<Tags>;
  if (isTwinPatch(own)) expectTypeOf(own.tags?.pilot).toEqualTypeOf<boolean | null | undefined>();
  const result = validateTwinPatch(value);
  if (result.ok) expectTypeOf(result.value).toEqualTypeOf<TwinPatch>();
});

test('Array.isArray narrows a TwinValue to an array', () => {
  const value = {} as TwinValue;
  if (Array.isArray(value)) expectTypeOf(value).toExtend<readonly TwinValue[]>();
});
