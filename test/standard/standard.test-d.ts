import { expectTypeOf, test } from 'vitest';
import type * as face from '../../src/index.js';
import * as standard from '../../src/standard/index.js';
import type * as types from '../../src/types.js';

type In<Schema extends standard.StandardTypedV1> = standard.StandardSchemaV1.InferInput<Schema>;
type Out<Schema extends standard.StandardTypedV1> = standard.StandardSchemaV1.InferOutput<Schema>;

test('what goes in and what comes out of a schema is its entity', () => {
  expectTypeOf<In<typeof standard.jobRequest>>().toEqualTypeOf<types.JobRequest>();
  expectTypeOf<Out<typeof standard.jobRequest>>().toEqualTypeOf<types.JobRequest>();
  expectTypeOf<In<typeof standard.jobStatus>>().toEqualTypeOf<types.JobStatus>();
  expectTypeOf<Out<typeof standard.jobList>>().toEqualTypeOf<types.JobResponse[]>();
});

test('a result is there at once, and narrows on its issues', () => {
  const result = standard.jobResponse['~standard'].validate({});
  if (result.issues) {
    expectTypeOf(result.issues).toEqualTypeOf<readonly standard.StandardIssue[]>();
    expectTypeOf(result.issues[0]?.code).toEqualTypeOf<face.IssueCode | undefined>();
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

test('a twin has the types of an application, and what a hub adds', () => {
  type Own = types.TwinOf<Tags, Desired>;
  expectTypeOf<Own['tags']>().toEqualTypeOf<Tags | null | undefined>();
  type OwnDesired = NonNullable<NonNullable<Own['properties']>['desired']>;
  expectTypeOf<OwnDesired['interval']>().toEqualTypeOf<number>();
  expectTypeOf<OwnDesired['$version']>().toEqualTypeOf<number | null | undefined>();
  expectTypeOf<OwnDesired['$metadata']>().toEqualTypeOf<types.TwinMetadata | null | undefined>();
  expectTypeOf<Own['deviceId']>().toEqualTypeOf<types.Twin['deviceId']>();
  expectTypeOf<face.TwinOf<Tags>>().toEqualTypeOf<types.TwinOf<Tags>>();
  expectTypeOf<standard.TwinOf<Tags>>().toEqualTypeOf<types.TwinOf<Tags>>();
});

test('without types of an application it is a twin', () => {
  expectTypeOf<types.Twin>().toExtend<types.TwinOf>();
  expectTypeOf<types.TwinOf>().toExtend<types.Twin>();
  expectTypeOf<types.TwinPatch>().toExtend<types.TwinPatchOf>();
  expectTypeOf<types.TwinPatchOf>().toExtend<types.TwinPatch>();
});

test('a twin of schemas has what comes out of them, and takes what goes in', () => {
  const own = standard.twinOf({ tags, desired });
  expectTypeOf<Out<typeof own>>().toEqualTypeOf<types.TwinOf<Tags, Desired>>();
  expectTypeOf<In<typeof own>>().toEqualTypeOf<types.TwinOf<{ site: string }, Desired>>();
  const taking = standard.twinOf({ tags: lenient });
  expectTypeOf<In<typeof taking>>().toEqualTypeOf<types.TwinOf<types.TwinObject>>();
  expectTypeOf<Out<typeof taking>>().toEqualTypeOf<types.TwinOf<Tags>>();
  const reporting = standard.twinOf({ reported: desired });
  expectTypeOf<Out<typeof reporting>>().toEqualTypeOf<
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

test('a section is an object, and has a name that a twin knows', () => {
  // @ts-expect-error: a section is no text.
  standard.twinOf({ tags: text });
  // @ts-expect-error: there is no such section.
  standard.twinOf({ tag: tags });
  // @ts-expect-error: the device writes what is reported.
  standard.twinPatchOf({ reported: desired });
});

test('a patch of schemas has what comes out of them', () => {
  const own = standard.twinPatchOf({ tags });
  expectTypeOf<Out<typeof own>>().toEqualTypeOf<types.TwinPatchOf<Tags>>();
  expectTypeOf<Out<typeof own>['etag']>().toEqualTypeOf<'*'>();
  const result = standard.validateTwinPatchOf({ desired })({});
  if (!result.issues) {
    expectTypeOf(result.value.properties?.desired).toEqualTypeOf<Desired | undefined>();
  }
});

test('what is written of a section may be left out or null, at each level', () => {
  interface Deep {
    site: { city: string; floors: number[] };
    owner?: string;
  }
  expectTypeOf<types.SectionPatch<Deep>>().toEqualTypeOf<{
    site?: { city?: string | null; floors?: number[] | null } | null;
    owner?: string | null;
  }>();
  type Patch = types.TwinPatchOf<types.SectionPatch<Deep>>;
  expectTypeOf<{ etag: '*'; tags: { site: { city: null } } }>().toExtend<Patch>();
  expectTypeOf<{ etag: '*'; tags: { site: { city: 3 } } }>().not.toExtend<Patch>();
});
