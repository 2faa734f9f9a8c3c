// The schemas for TypeBox 1, compared with those for TypeBox 0.34 and with the guards. Tests of all schemas name no entity.

import type * as Type034 from '@sinclair/typebox';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import * as Type from 'typebox';
import { Compile } from 'typebox/compile';
import { Settings } from 'typebox/system';
import { Value } from 'typebox/value';
import { describe, expect, expectTypeOf, test, vi } from 'vitest';
import { addHubKeywords } from '../src/ajv/index.js';
import { completedTwinJobResponse, createdJobResponse } from '../src/fixtures/index.js';
import * as exported from '../src/generated/typebox/index.js';
import type { JobRequest } from '../src/index.js';
import * as exported034 from '../src/schemas/index.js';
import { acceptedExamples } from './generator/json-schema/rules-not-checked.js';
import { type Entity, entities, entityOf, examplesOf } from './support/entities.js';
import { throughJson } from './support/json.js';
import { jsonMutationArbitrary } from './support/mutate.js';
import { placesOf } from './support/walk.js';

const { schemasById, ...schemas } = exported;
const { schemasById: schemasById034, ...schemas034 } = exported034;
const { DeviceIdSchema, JobResponseSchema, TimestampSchema, TwinPatchSchema, TwinSchema } = schemas;
const { JobRequestSchema } = schemas;

type Job = Type.Static<typeof JobResponseSchema>;
type Twin = Type.Static<typeof TwinSchema>;

/** Sorts the keywords of schemas, which TypeBox 1 writes in another order, but not the properties of objects. */
function sortKeywords(value: unknown, isMap = false): unknown {
  if (Array.isArray(value)) return value.map((item) => sortKeywords(item));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(
    ([key, inner]) => [key, sortKeywords(inner, key === 'properties' && !isMap)] as const,
  );
  return Object.fromEntries(
    isMap ? entries : entries.sort(([one], [other]) => (one < other ? -1 : 1)),
  );
}

/** Returns a copy with another value at the path. */
function replaceAt(
  value: unknown,
  [step, ...rest]: readonly (string | number)[],
  other: unknown,
): unknown {
  if (step === undefined) return other;
  const copy = Array.isArray(value) ? [...value] : { ...(value as object) };
  Reflect.set(copy, step, replaceAt(Reflect.get(copy, step), rest, other));
  return copy;
}

function jsonOf(schema: object): string {
  return JSON.stringify(sortKeywords(schema), null, 2);
}

describe('the exports', () => {
  test('have the same names, in the same order, as those for TypeBox 0.34', () => {
    expect(Object.keys(exported)).toEqual(Object.keys(exported034));
    expect(Object.keys(schemasById)).toEqual(Object.keys(schemasById034));
    expectTypeOf<keyof typeof exported>().toEqualTypeOf<keyof typeof exported034>();
  });

  test.each(Object.entries(schemas034))('%s has the same JSON in both', (name, schema) => {
    expect(jsonOf(schemas[name as keyof typeof schemas])).toBe(jsonOf(schema));
  });

  test.each(Object.entries(schemasById034))(
    'schemasById.%s has the same JSON in both',
    (name, schema) => {
      expect(jsonOf(schemasById[name as keyof typeof schemasById])).toBe(jsonOf(schema));
    },
  );

  test('have the same static types in both', () => {
    type Equal<A, B> =
      (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
    type Statics<All> = { [Name in keyof All]: Type.Static<All[Name] & Type.TSchema> };
    type Statics034<All extends Record<string, Type034.TSchema>> = {
      [Name in keyof All]: Type034.Static<All[Name]>;
    };
    type AreEqual<One, Other> = {
      [Name in keyof One]: Name extends keyof Other ? Equal<One[Name], Other[Name]> : false;
    };
    expectTypeOf<AreEqual<Statics<typeof schemas>, Statics034<typeof schemas034>>>().toEqualTypeOf<{
      [Name in keyof typeof schemas]: true;
    }>();
    expectTypeOf<
      AreEqual<Statics<typeof schemasById>, Statics034<typeof schemasById034>>
    >().toEqualTypeOf<{ readonly [Name in keyof typeof schemasById]: true }>();
  });

  test.each(Object.entries(schemas))('%s has no $id and is deeply frozen', (_name, schema) => {
    expect(schema).not.toHaveProperty('$id');
    expect(unfrozenIn(schema)).toEqual([]);
  });

  test.each(Object.entries(schemas))('%s has one refinement per keyword', (_name, schema) => {
    for (const [pointer, refinements] of refinementsIn(schema)) {
      const messages = refinements.map(({ error }) => error({}));
      expect([pointer, ...new Set(messages)]).toEqual([pointer, ...messages]);
    }
  });

  test('are markers of TypeBox 1 in their parts too', () => {
    expect(Type.IsObject(TwinSchema)).toBe(true);
    expect(Type.IsString(schemas.CancelJobParametersSchema.properties.id)).toBe(true);
    expect(Type.IsOptional(TwinSchema.properties.tags)).toBe(true);
    expect(Type.IsObject(schemas.JobListSchema.items)).toBe(true);
    expect(Type.IsObject(schemasById.Twin)).toBe(true);
  });
});

/** Returns the paths of objects inside a schema that are not frozen. */
function unfrozenIn(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Reflect.ownKeys(value).flatMap((key) =>
    unfrozenIn(Reflect.get(value, key), `${path}/${String(key)}`),
  );
  return Object.isFrozen(value) ? inner : [path, ...inner];
}

/** Returns the refinements of a schema and of its parts, with their paths. */
function refinementsIn(value: unknown, path = ''): [string, Type.TRefinement[]][] {
  if (typeof value !== 'object' || value === null) return [];
  const own: [string, Type.TRefinement[]][] = Type.IsRefine(value)
    ? [[path, value['~refine']]]
    : [];
  const inner = Object.entries(value).map(([key, part]) => refinementsIn(part, `${path}/${key}`));
  return [...own, ...inner.flat()];
}

/** Returns the results of `Value.Check`, of a compiled validator and of the guard. */
function resultsOf({ name, is }: Entity): (value: unknown) => readonly boolean[] {
  const schema: Type.TSchema = schemas[`${name}Schema`];
  const validator = Compile(schema);
  return (value) => [Value.Check(schema, value), validator.Check(value), is(value)];
}

describe.each(entities.map((entity) => [entity.name, entity] as const))(
  'Value.Check and Compile of %s',
  (name, entity) => {
    const results = resultsOf(entity);

    test('agree with the guard on each fixture and near miss', () => {
      for (const value of examplesOf(name)) {
        const isValid = entity.is(value);
        expect([value, ...results(value)]).toEqual([value, isValid, isValid, isValid]);
      }
    });

    test('agree with the guard on generated values', () => {
      fc.assert(
        fc.property(entity.arbitrary, (value) => {
          expect(results(value)).toEqual([true, true, true]);
        }),
      );
    });

    test('agree with the guard on JSON values that differ in one place from an example', () => {
      // Lists near their limit take seconds for each change.
      const examples = examplesOf(name)
        .map((value) => throughJson(value) ?? null)
        .filter((value) => JSON.stringify(value).length < 100_000);
      fc.assert(
        fc.property(fc.constantFrom(...examples), jsonMutationArbitrary(), (example, mutate) => {
          const value = mutate(example);
          expect([value, ...new Set(results(value))]).toHaveLength(2);
        }),
      );
    });

    test('agree with the guard on any JSON value', () => {
      fc.assert(
        fc.property(fc.jsonValue(), (value) => {
          expect([value, ...new Set(results(value))]).toHaveLength(2);
        }),
      );
    });
  },
);

test.each(acceptedExamples)(
  'Value.Check and Compile of $entity reject a value that breaks $code, which standard keywords cannot express',
  ({ entity, value }) => {
    expect(resultsOf(entityOf(entity))(value)).toEqual([false, false, false]);
  },
);

const patch = { etag: '*', tags: {} };

describe('values that JSON cannot represent', () => {
  test.each([
    ['an unknown property that is undefined', { ...patch, extra: undefined }, false, true],
    ['an object with toJSON', { ...patch, toJSON: () => 1 }, false, false],
    ['requiredAny with undefined', { etag: '*', tags: undefined }, false, false],
    ['an object without prototype', Object.assign(Object.create(null), patch), true, true],
    ['a Date', new Date(0), false, false],
  ])('%s: TypeBox and isTwinPatch', (_what, value, byTypeBox, byGuard) => {
    const results = resultsOf(entityOf('TwinPatch'));
    expect(results(value)).toEqual([byTypeBox, byTypeBox, byGuard]);
  });
});

test('Value.Check lets the error of a getter through', () => {
  const value = Object.defineProperty({ tags: {} }, 'etag', {
    enumerable: true,
    get: () => {
      throw new RangeError('not now');
    },
  });
  expect(() => Value.Check(TwinPatchSchema, value)).toThrow('not now');
  expect(entityOf('TwinPatch').is(value)).toBe(false);
});

test.each(Object.entries(schemas))('Ajv compiles %s with the keywords', (name, schema) => {
  const ajv = addHubKeywords(new Ajv({ strict: true, allowUnionTypes: true }));
  const validate = ajv.compile(Type.Object({ one: schema, other: schema }));
  expect(validate({ one: 1, other: 1 })).toBe(false);
  if (name === 'TwinPatchSchema') expect(validate({ one: patch, other: patch })).toBe(true);
});

describe('errors', () => {
  test.each([
    ['/tags', { etag: '*', tags: { 'a.b': 1 } }, 'must obey the rules of a twin section [R15]'],
    ['', { etag: '*' }, 'must have tags or properties.desired [R14]'],
  ])('of a patch name the rule at %j', (instancePath, value, message) => {
    expect(Value.Errors(TwinPatchSchema, value)).toMatchObject([{ instancePath, message }]);
  });

  test('of a response name the rule', () => {
    expect(Value.Errors(TwinSchema, { tags: { 'a.b': 1 } })).toMatchObject([
      { instancePath: '/tags', message: 'must obey the rules of a twin section [W1–W7]' },
    ]);
    const payload = ' '.repeat(131_071);
    expect(Value.Errors(schemas.CloudToDeviceMethodSchema, { payload })).toMatchObject([
      { message: 'must be a JSON value of at most 131,072 bytes [M2]' },
    ]);
  });

  test.each([
    ['/methodName', { methodName: '😀'.repeat(51) }, 'must have at most 100 UTF-16 units [R8]'],
    [
      '/payload',
      { methodName: 'm', payload: 'é'.repeat(65_536) },
      'must be a JSON value of at most 131,072 bytes [R9]',
    ],
    [
      '',
      { methodName: 'm', connectTimeoutInSeconds: 31 },
      'connectTimeoutInSeconds must not be above responseTimeoutInSeconds [R11]',
    ],
  ])('of a method name the rule at %j', (instancePath, value, message) => {
    const errors = Value.Errors(schemas.CloudToDeviceMethodRequestSchema, value);
    expect(errors).toMatchObject([{ instancePath, message }]);
  });

  test('of a condition name the rule, and those of the other branch of a request', () => {
    const value = { type: 'scheduleUpdateTwin', queryCondition: '(', updateTwin: patch };
    const messages = Value.Errors(JobRequestSchema, value).map(({ message }) => message);
    expect(messages).toContain('must have terminated strings and balanced parentheses [R4]');
    expect(messages).toContain('must have required properties cloudToDeviceMethod');
  });

  test.each(entities.map((entity) => [entity.name, entity] as const))(
    'of values of the wrong type do not throw: %s',
    (name) => {
      const errorsOf = (value: unknown) => Value.Errors(schemas[`${name}Schema`], value);
      for (const example of examplesOf(name)) {
        expect(() => errorsOf(example)).not.toThrow();
        // Large ones have the same properties.
        const json = JSON.stringify(throughJson(example));
        const isSmall = json !== undefined && json.length < 2000;
        for (const { path } of isSmall ? placesOf(example) : []) {
          for (const wrong of [null, 0, '', [], {}, undefined, ["it's"], { toString: 1 }]) {
            expect(() => errorsOf(replaceAt(example, path, wrong))).not.toThrow();
          }
        }
      }
    },
  );
});

describe('composition', () => {
  const created = createdJobResponse();
  const completed = completedTwinJobResponse();
  const twin = { deviceId: 'd', tags: { site: 'Lyon' } };
  const wrongTwin = { deviceId: 'd', tags: { 'a.b': 1 } };
  const seen = '2026-03-14T05:30:00Z';

  const built = {
    Object: Type.Object({ before: TwinSchema, after: TwinSchema, by: DeviceIdSchema }),
    Array: Type.Array(JobResponseSchema),
    Union: Type.Union([TwinSchema, DeviceIdSchema]),
    Intersect: Type.Intersect([TwinSchema, Type.Object({ seen: TimestampSchema })]),
    Evaluate: Type.Evaluate(
      Type.Intersect([JobResponseSchema, Type.Object({ note: Type.String() })]),
    ),
    Pick: Type.Pick(JobResponseSchema, ['status', 'updateTwin']),
    Omit: Type.Omit(JobResponseSchema, ['type']),
    Partial: Type.Partial(JobResponseSchema),
    'Partial of a request': Type.Partial(TwinPatchSchema),
    'Partial of a request with keywords': Type.Partial(TwinPatchSchema, {
      additionalProperties: false,
    }),
    Required: Type.Required(TwinSchema),
    Record: Type.Record(Type.String(), TwinSchema),
    Tuple: Type.Tuple([TimestampSchema, TimestampSchema]),
    Optional: Type.Object({ twin: Type.Optional(TwinSchema) }),
    With: Type.With(TwinPatchSchema, { description: 'A patch.' }),
    Index: Type.Index(JobResponseSchema, ['updateTwin']),
    Refine: Type.Refine(TwinSchema, ({ deviceId }) => deviceId === 'd'),
    'Object of JobRequest': Type.Object({ job: JobRequestSchema }),
    'Array of JobRequest': Type.Array(JobRequestSchema),
    'Union with JobRequest': Type.Union([JobRequestSchema, DeviceIdSchema]),
    'Tuple of JobRequest': Type.Tuple([JobRequestSchema]),
    'Record of JobRequest': Type.Record(Type.String(), JobRequestSchema),
    'With of JobRequest': Type.With(JobRequestSchema, { description: 'A job.' }),
    'Omit of JobRequest': Type.Omit(JobRequestSchema, ['jobId']),
    'Pick of JobRequest': Type.Pick(JobRequestSchema, [
      'type',
      'cloudToDeviceMethod',
      'updateTwin',
    ]),
    'Partial of JobRequest': Type.Partial(JobRequestSchema),
    'Required of JobRequest': Type.Required(JobRequestSchema),
    'Evaluate of JobRequest': Type.Evaluate(
      Type.Intersect([JobRequestSchema, Type.Object({ note: Type.String() })]),
    ),
    'Intersect of JobRequest': Type.Intersect([
      JobRequestSchema,
      Type.Object({ note: Type.String() }),
    ]),
    'Index of JobRequest': Type.Index(JobRequestSchema, ['updateTwin']),
  };
  const cloudToDeviceMethod = { methodName: 'reboot' };
  const twinJob = { type: 'scheduleUpdateTwin', queryCondition: '*', updateTwin: patch };
  const methodJob = { type: 'scheduleDeviceMethod', queryCondition: '*', cloudToDeviceMethod };
  const wrongPatch = { ...twinJob, updateTwin: { etag: '*', tags: { 'a.b': 1 } } };
  const wrongBranch = { ...twinJob, type: 'scheduleDeviceMethod' };
  const full = { jobId: 'j', startTime: seen, maxExecutionTimeInSeconds: 60 };
  const CASES: Record<keyof typeof built, { valid: unknown[]; invalid: unknown[] }> = {
    Object: {
      valid: [{ before: twin, after: twin, by: 'd' }],
      invalid: [
        { before: twin, after: wrongTwin, by: 'd' },
        { before: twin, after: twin, by: 'a b' },
      ],
    },
    Array: { valid: [[], [created, completed]], invalid: [[created, {}], created] },
    Union: { valid: [twin, 'd'], invalid: [wrongTwin, 'a b', 1] },
    Intersect: { valid: [{ ...twin, seen }], invalid: [twin, { ...wrongTwin, seen }] },
    Evaluate: { valid: [{ ...created, note: '' }], invalid: [created, { note: '' }] },
    Pick: {
      valid: [{ status: 'failed' }],
      invalid: [{}, { status: 'done' }, { status: 'failed', updateTwin: wrongTwin }],
    },
    Omit: { valid: [{ status: 'failed' }], invalid: [{ type: 'backup' }] },
    Partial: { valid: [{}], invalid: [{ status: 'done' }, { updateTwin: wrongTwin }] },
    'Partial of a request': {
      valid: [{}, { etag: '*' }, { unknown: 1 }],
      invalid: [{ etag: 'a' }, { tags: { 'a.b': 1 } }],
    },
    'Partial of a request with keywords': { valid: [{}], invalid: [{ unknown: 1 }] },
    Required: { valid: [], invalid: [twin] },
    Record: { valid: [{}, { a: twin, b: twin }], invalid: [{ a: twin, b: wrongTwin }] },
    Tuple: { valid: [[seen, seen]], invalid: [[seen, 'now']] },
    Optional: { valid: [{}, { twin }], invalid: [{ twin: wrongTwin }] },
    With: { valid: [patch], invalid: [{ etag: '*' }, { ...patch, unknown: 1 }] },
    Index: { valid: [twin, null], invalid: [wrongTwin] },
    Refine: { valid: [twin], invalid: [{ deviceId: 'e' }, wrongTwin] },
    'Object of JobRequest': {
      valid: [{ job: twinJob }, { job: methodJob }],
      invalid: [{ job: wrongPatch }],
    },
    'Array of JobRequest': {
      valid: [[], [twinJob, methodJob]],
      invalid: [[wrongBranch], twinJob],
    },
    'Union with JobRequest': {
      valid: [twinJob, methodJob, 'd'],
      invalid: [wrongPatch, wrongBranch, 'a b'],
    },
    'Tuple of JobRequest': { valid: [[twinJob]], invalid: [[wrongPatch], []] },
    'Record of JobRequest': { valid: [{ a: twinJob }], invalid: [{ a: wrongBranch }] },
    'With of JobRequest': { valid: [twinJob, methodJob], invalid: [wrongPatch, wrongBranch] },
    'Omit of JobRequest': {
      // The properties of the two types of job are no longer related, and unknown properties are allowed.
      valid: [twinJob, methodJob, wrongBranch, { ...twinJob, jobId: '' }],
      invalid: [wrongPatch, { wrong: 1 }, { ...methodJob, cloudToDeviceMethod: {} }],
    },
    'Pick of JobRequest': {
      valid: [twinJob, methodJob, { type: 'scheduleUpdateTwin', cloudToDeviceMethod: null }],
      invalid: [wrongPatch, { type: 'export' }, {}, { ...methodJob, cloudToDeviceMethod: {} }],
    },
    'Partial of JobRequest': {
      valid: [{}, { jobId: 'j' }, { updateTwin: patch }, { cloudToDeviceMethod }],
      invalid: [{ jobId: '' }, { updateTwin: patch, cloudToDeviceMethod }],
    },
    'Required of JobRequest': {
      valid: [{ ...twinJob, ...full, cloudToDeviceMethod: null }],
      invalid: [twinJob, { ...twinJob, ...full }],
    },
    'Evaluate of JobRequest': {
      valid: [
        { ...twinJob, note: '' },
        { ...methodJob, note: '' },
      ],
      invalid: [twinJob, { ...wrongPatch, note: '' }, { ...wrongBranch, note: '' }],
    },
    'Intersect of JobRequest': { valid: [], invalid: [twinJob, { ...twinJob, note: '' }] },
    'Index of JobRequest': { valid: [patch, null], invalid: [wrongPatch.updateTwin, twinJob] },
  };

  test('Static of a built schema has the types of the entities', () => {
    type Built<Name extends keyof typeof built> = Type.Static<(typeof built)[Name]>;
    expectTypeOf<Built<'Object'>>().toEqualTypeOf<{ before: Twin; after: Twin; by: string }>();
    expectTypeOf<Built<'Array'>>().toEqualTypeOf<Job[]>();
    expectTypeOf<Built<'Union'>>().toEqualTypeOf<Twin | string>();
    expectTypeOf<Built<'Intersect'>>().toEqualTypeOf<Twin & { seen: string }>();
    expectTypeOf<Built<'Evaluate'>>().branded.toEqualTypeOf<Job & { note: string }>();
    expectTypeOf<Built<'Pick'>>().toEqualTypeOf<Pick<Job, 'status' | 'updateTwin'>>();
    expectTypeOf<Built<'Omit'>>().toEqualTypeOf<Omit<Job, 'type'>>();
    expectTypeOf<Built<'Partial'>>().toEqualTypeOf<Partial<Job>>();
    expectTypeOf<Built<'Required'>>().toExtend<Required<Twin>>();
    expectTypeOf<Built<'Record'>>().toEqualTypeOf<Record<string, Twin>>();
    expectTypeOf<Built<'Tuple'>>().toEqualTypeOf<[string, string]>();
    expectTypeOf<Built<'Optional'>>().toEqualTypeOf<{ twin?: Twin }>();
    expectTypeOf<Built<'With'>>().toEqualTypeOf<Type.Static<typeof TwinPatchSchema>>();
    expectTypeOf<Built<'Index'>>().toEqualTypeOf<Twin | null>();
    expectTypeOf<Built<'Refine'>>().toEqualTypeOf<Twin>();
  });

  test('Static of a schema built from JobRequestSchema has the types of both branches', () => {
    type Built<Name extends keyof typeof built> = Type.Static<(typeof built)[Name]>;
    type TwinJob = Extract<JobRequest, { type: 'scheduleUpdateTwin' }>;
    type MethodJob = Extract<JobRequest, { type: 'scheduleDeviceMethod' }>;
    expectTypeOf<Type.Static<typeof JobRequestSchema>>().toEqualTypeOf<JobRequest>();
    expectTypeOf<Built<'Object of JobRequest'>>().toEqualTypeOf<{ job: JobRequest }>();
    expectTypeOf<Built<'Array of JobRequest'>>().toEqualTypeOf<JobRequest[]>();
    expectTypeOf<Built<'Union with JobRequest'>>().toEqualTypeOf<JobRequest | string>();
    expectTypeOf<Built<'With of JobRequest'>>().toEqualTypeOf<JobRequest>();
    expectTypeOf<Built<'Omit of JobRequest'>['type']>().toEqualTypeOf<JobRequest['type']>();
    expectTypeOf<Omit<TwinJob, 'jobId'>>().toExtend<Built<'Omit of JobRequest'>>();
    expectTypeOf<Omit<MethodJob, 'jobId'>>().toExtend<Built<'Omit of JobRequest'>>();
    expectTypeOf<Partial<TwinJob> | Partial<MethodJob>>().toEqualTypeOf<
      Built<'Partial of JobRequest'>
    >();
    expectTypeOf<Built<'Evaluate of JobRequest'>>().toExtend<JobRequest & { note: string }>();
    expectTypeOf<Built<'Index of JobRequest'>>().toEqualTypeOf<JobRequest['updateTwin']>();
  });

  test.each(Object.entries(built))('%s has the right verdicts', (name, schema: Type.TSchema) => {
    const { valid, invalid } = CASES[name as keyof typeof built];
    const validator = Compile(schema);
    for (const [isValid, values] of [
      [true, valid],
      [false, invalid],
    ] as const) {
      for (const value of values) {
        const results = [Value.Check(schema, value), validator.Check(value)];
        expect([value, ...results]).toEqual([value, isValid, isValid]);
      }
    }
  });

  test('a schema built from another one shares its frozen parts', () => {
    const { properties } = Type.Partial(JobResponseSchema);
    expect(() => Object.assign(properties.status, { description: 'The status.' })).toThrow(
      TypeError,
    );
  });
});

test('the schemas are complete and frozen with the setting immutableTypes', async () => {
  vi.resetModules();
  Settings.Set({ immutableTypes: true });
  try {
    const fresh = await import('../src/generated/typebox/index.js');
    expect(fresh.TwinPatchSchema).not.toBe(TwinPatchSchema);
    expect(Value.Check(fresh.TwinPatchSchema, patch)).toBe(true);
    expect(Value.Check(fresh.TwinPatchSchema, { ...patch, tags: { 'a.b': 1 } })).toBe(false);
    expect(unfrozenIn(fresh.TwinPatchSchema)).toEqual([]);
  } finally {
    Settings.Reset();
  }
});
