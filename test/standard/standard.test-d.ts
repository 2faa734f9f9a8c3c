import { expectTypeOf, test } from 'vitest';
import type * as main from '../../src/index.js';
import * as standard from '../../src/standard/index.js';
import type * as types from '../../src/types.js';

type In<Schema extends standard.StandardTypedV1> = standard.StandardSchemaV1.InferInput<Schema>;
type Out<Schema extends standard.StandardTypedV1> = standard.StandardSchemaV1.InferOutput<Schema>;

test('input and output of a Standard Schema have the type of the entity', () => {
  expectTypeOf<In<typeof standard.jobRequest>>().toEqualTypeOf<types.JobRequest>();
  expectTypeOf<Out<typeof standard.jobRequest>>().toEqualTypeOf<types.JobRequest>();
  expectTypeOf<In<typeof standard.jobStatus>>().toEqualTypeOf<types.JobStatus>();
  expectTypeOf<Out<typeof standard.jobList>>().toEqualTypeOf<types.JobResponse[]>();
});

test('validate returns a synchronous result that narrows by its issues', () => {
  const result = standard.jobResponse['~standard'].validate({});
  if (result.issues) {
    expectTypeOf(result.issues).toEqualTypeOf<readonly standard.StandardIssue[]>();
    expectTypeOf(result.issues[0]?.code).toEqualTypeOf<main.IssueCode | undefined>();
  } else {
    expectTypeOf(result.value).toEqualTypeOf<types.JobResponse>();
  }
});

interface Tags {
  site: string;
  floors?: number[];
}

interface Desired {
  interval: number;
}

declare const tags: standard.StandardSchemaV1<{ site: string }, Tags>;
declare const desired: standard.StandardSchemaV1<Desired>;
declare const lenient: standard.StandardSchemaV1<unknown, Tags>;
declare const text: standard.StandardSchemaV1<string>;

test('TwinOf has the types of the sections, $version and $metadata', () => {
  type OwnTwin = types.TwinOf<Tags, Desired>;
  expectTypeOf<OwnTwin['tags']>().toEqualTypeOf<Tags | null | undefined>();
  type OwnDesired = NonNullable<NonNullable<OwnTwin['properties']>['desired']>;
  expectTypeOf<OwnDesired['interval']>().toEqualTypeOf<number>();
  expectTypeOf<OwnDesired['$version']>().toEqualTypeOf<number | null | undefined>();
  expectTypeOf<OwnDesired['$metadata']>().toEqualTypeOf<types.TwinMetadata | null | undefined>();
  expectTypeOf<OwnTwin['deviceId']>().toEqualTypeOf<types.Twin['deviceId']>();
  expectTypeOf<main.TwinOf<Tags>>().toEqualTypeOf<types.TwinOf<Tags>>();
  expectTypeOf<standard.TwinOf<Tags>>().toEqualTypeOf<types.TwinOf<Tags>>();
});

test('TwinOf and TwinPatchOf without parameters equal Twin and TwinPatch', () => {
  expectTypeOf<types.Twin>().toExtend<types.TwinOf>();
  expectTypeOf<types.TwinOf>().toExtend<types.Twin>();
  expectTypeOf<types.TwinPatch>().toExtend<types.TwinPatchOf>();
  expectTypeOf<types.TwinPatchOf>().toExtend<types.TwinPatch>();
});

test('twinOf infers the input and output of the section schemas', () => {
  const own = standard.twinOf({ tags, desired });
  expectTypeOf<Out<typeof own>>().toEqualTypeOf<types.TwinOf<Tags, Desired>>();
  expectTypeOf<In<typeof own>>().toEqualTypeOf<types.TwinOf<{ site: string }, Desired>>();
  const withUnknownInput = standard.twinOf({ tags: lenient });
  expectTypeOf<In<typeof withUnknownInput>>().toEqualTypeOf<types.TwinOf<types.TwinObject>>();
  expectTypeOf<Out<typeof withUnknownInput>>().toEqualTypeOf<types.TwinOf<Tags>>();
  const withReported = standard.twinOf({ reported: desired });
  expectTypeOf<Out<typeof withReported>>().toEqualTypeOf<
    types.TwinOf<types.TwinObject, types.TwinPropertySection, Desired>
  >();
  const validate = standard.validateTwinOf({ desired });
  expectTypeOf(validate).parameters.toEqualTypeOf<[value: unknown]>();
  const result = validate({});
  if (result.issues) {
    expectTypeOf(result.issues[0]?.path).toEqualTypeOf<readonly PropertyKey[] | undefined>();
  } else {
    expectTypeOf(result.value).toEqualTypeOf<types.TwinOf<types.TwinObject, Desired>>();
  }
});

test('the output of twinOf is assignable to Twin if it is JSON, and may have other types', () => {
  const loose = {} as standard.StandardSchemaV1<{ site: string; [key: string]: unknown }>;
  const dated = {} as standard.StandardSchemaV1<{ since: string }, { since: Date }>;
  const own = standard.twinOf({ tags: loose, desired, reported: tags });
  expectTypeOf<Out<typeof own>>().toExtend<types.Twin>();
  const withDate = standard.twinOf({ tags: dated });
  expectTypeOf<NonNullable<Out<typeof withDate>['tags']>['since']>().toEqualTypeOf<Date>();
});

test('twinOf and twinPatchOf reject invalid section schemas', () => {
  // @ts-expect-error: the output is not an object.
  standard.twinOf({ tags: text });
  // @ts-expect-error: unknown section.
  standard.twinOf({ tag: tags });
  // @ts-expect-error: patches have no reported properties.
  standard.twinPatchOf({ reported: desired });
});

test('twinPatchOf infers the output of the section schemas', () => {
  const own = standard.twinPatchOf({ tags });
  expectTypeOf<Out<typeof own>>().toEqualTypeOf<
    standard.ComposedTwinPatch<Tags, types.TwinObject>
  >();
  expectTypeOf<Out<typeof own>>().toExtend<types.TwinPatch>();
  expectTypeOf<Out<typeof own>['etag']>().toEqualTypeOf<'*'>();
  const result = standard.validateTwinPatchOf({ desired })({});
  if (!result.issues) {
    expectTypeOf(result.value.properties?.desired).toEqualTypeOf<Desired | undefined>();
  }
});

test('SectionPatch makes each property optional and nullable at each level', () => {
  interface Deep {
    site: { city: string; floors: number[] };
    owner?: string;
  }
  expectTypeOf<types.SectionPatch<Deep>>().toEqualTypeOf<{
    site?:
      | { city?: string | null | undefined; floors?: number[] | null | undefined }
      | null
      | undefined;
    owner?: string | null | undefined;
  }>();
  type Patch = types.TwinPatchOf<types.SectionPatch<Deep>>;
  expectTypeOf<{ etag: '*'; tags: { site: { city: null } } }>().toExtend<Patch>();
  expectTypeOf<{ etag: '*'; tags: { site: { city: 3 } } }>().not.toExtend<Patch>();
});
