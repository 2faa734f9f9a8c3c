// The schemas as parts of other schemas, in TypeBox and in Ajv.

import * as Type from '@sinclair/typebox';
import { TypeCompiler } from '@sinclair/typebox/compiler';
import { Value } from '@sinclair/typebox/value';
import { Ajv } from 'ajv';
import addFormatsModule from 'ajv-formats';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { addHubKeywords } from '../src/ajv/index.js';
import { completedTwinJobResponse, createdJobResponse } from '../src/fixtures/index.js';
import type { JobRequest } from '../src/index.js';
import * as exported from '../src/schemas/index.js';

const { schemasById, ...schemas } = exported;
const { DeviceIdSchema, JobIdSchema, JobResponseSchema, TimestampSchema, TwinSchema } = schemas;
// Its types describe the CommonJS module, which has the function as its only export.
const addFormats = addFormatsModule as unknown as (ajv: Ajv) => Ajv;
const created = createdJobResponse();
const completed = completedTwinJobResponse();
const twin = { deviceId: 'd', tags: { site: 'Lyon' } };
const wrongTwin = { deviceId: 'd', tags: { 'a.b': 1 } };

type Job = Type.Static<typeof JobResponseSchema>;
type Twin = Type.Static<typeof TwinSchema>;

/** Schemas built from one or several of ours, with values that are valid and values that are not. */
const built = {
  Object: Type.Object({ before: TwinSchema, after: TwinSchema, by: DeviceIdSchema }),
  Array: Type.Array(JobResponseSchema),
  Union: Type.Union([TwinSchema, DeviceIdSchema]),
  Intersect: Type.Intersect([TwinSchema, Type.Object({ seen: TimestampSchema })]),
  Composite: Type.Composite([JobResponseSchema, Type.Object({ note: Type.String() })]),
  Pick: Type.Pick(JobResponseSchema, ['status']),
  Omit: Type.Omit(JobResponseSchema, ['type']),
  Partial: Type.Partial(JobResponseSchema),
  Required: Type.Required(TwinSchema),
  Record: Type.Record(Type.String(), TwinSchema),
  Tuple: Type.Tuple([TimestampSchema, TimestampSchema]),
  Optional: Type.Object({ twin: Type.Optional(TwinSchema) }),
  'another name': { ...JobResponseSchema, $id: 'Job' },
};
const CASES: Record<keyof typeof built, { valid: unknown[]; invalid: unknown[] }> = {
  Object: {
    valid: [{ before: twin, after: twin, by: 'd' }],
    invalid: [
      { before: twin, after: wrongTwin, by: 'd' },
      { before: twin, after: twin, by: 'a b' },
      {},
    ],
  },
  Array: { valid: [[], [created, completed]], invalid: [[created, {}], created] },
  Union: { valid: [twin, 'd'], invalid: [wrongTwin, 'a b', 1] },
  Intersect: {
    valid: [{ ...twin, seen: '2026-03-14T05:30:00Z' }],
    invalid: [twin, { ...wrongTwin, seen: '2026-03-14T05:30:00Z' }],
  },
  Composite: { valid: [{ ...created, note: '' }], invalid: [created, { note: '' }] },
  Pick: { valid: [{ status: 'failed' }], invalid: [{}, { status: 'done' }] },
  Omit: { valid: [{ status: 'failed' }], invalid: [{ type: 'backup' }] },
  Partial: { valid: [{}], invalid: [{ status: 'done' }] },
  Required: { valid: [], invalid: [twin] },
  Record: { valid: [{}, { a: twin, b: twin }], invalid: [{ a: twin, b: wrongTwin }] },
  Tuple: {
    valid: [['2026-03-14T05:30:00Z', '2026-03-14T05:30:00Z']],
    invalid: [['2026-03-14T05:30:00Z', 'now']],
  },
  Optional: { valid: [{}, { twin }], invalid: [{ twin: wrongTwin }] },
  'another name': { valid: [completed], invalid: [{}] },
};

test('Static of a built schema has the types of the entities', () => {
  type Built<Name extends keyof typeof built> = Type.Static<(typeof built)[Name]>;
  expectTypeOf<Built<'Object'>>().toEqualTypeOf<{ before: Twin; after: Twin; by: string }>();
  expectTypeOf<Built<'Array'>>().toEqualTypeOf<Job[]>();
  expectTypeOf<Built<'Union'>>().toEqualTypeOf<Twin | string>();
  expectTypeOf<Built<'Intersect'>>().toEqualTypeOf<Twin & { seen: string }>();
  expectTypeOf<Built<'Composite'>>().toExtend<Job & { note: string }>();
  expectTypeOf<Built<'Pick'>>().toEqualTypeOf<{ status: Job['status'] }>();
  expectTypeOf<Built<'Omit'>>().toEqualTypeOf<Omit<Job, 'type'>>();
  expectTypeOf<Built<'Partial'>>().toEqualTypeOf<Partial<Job>>();
  expectTypeOf<Built<'Record'>>().toEqualTypeOf<Record<string, Twin>>();
  expectTypeOf<Built<'Tuple'>>().toEqualTypeOf<[string, string]>();
  expectTypeOf<Built<'Optional'>>().toEqualTypeOf<{ twin?: Twin }>();
});

describe.each(['compiled first', 'compiled after our schemas', 'compiled before them'])(
  'in one strict Ajv, %s',
  (order) => {
    test.each(Object.entries(built))('%s has the right verdicts', (name, schema) => {
      const { valid, invalid } = CASES[name as keyof typeof built];
      for (const allErrors of [false, true]) {
        const ajv = addHubKeywords(new Ajv({ strict: true, allErrors }));
        if (order === 'compiled after our schemas') compileAll(ajv);
        const validate = ajv.compile(schema);
        if (order === 'compiled before them') compileAll(ajv);
        for (const value of valid) expect([value, validate(value)]).toEqual([value, true]);
        for (const value of invalid) expect([value, validate(value)]).toEqual([value, false]);
      }
    });
  },
);

function compileAll(ajv: Ajv): void {
  for (const schema of Object.values(schemas)) ajv.compile(schema);
}

test.each(Object.entries(schemas))('%s has no $id, and can occur twice', (_name, schema) => {
  expect(schema).not.toHaveProperty('$id');
  const ajv = addHubKeywords(new Ajv({ strict: true }));
  expect(ajv.compile(Type.Object({ one: schema, other: schema }))).toBeTypeOf('function');
  expect(ajv.compile(schema)).toBeTypeOf('function');
});

test('Composite omits the unknown properties of a response from serialization, unless it says that there may be some', () => {
  const part = Type.Object({ note: Type.String() });
  expect(Type.Composite([JobResponseSchema, part])).not.toHaveProperty('additionalProperties');
  const open = Type.Composite([JobResponseSchema, part], { additionalProperties: true });
  expect(open).toHaveProperty('additionalProperties', true);
});

describe('limits of TypeBox, as docs/ajv.md states them', () => {
  const {
    CloudToDeviceMethodRequestSchema,
    JobStatusSchema,
    ScheduleUpdateTwinJobRequestSchema,
    TwinPatchSchema,
  } = schemas;
  const note = Type.Object({ note: Type.String() });
  const closed = { additionalProperties: false };
  const patch = { etag: '*', tags: { site: 'Lyon' } };
  const job = { type: 'scheduleUpdateTwin', queryCondition: '*', updateTwin: patch };

  test.each<[string, Type.TSchema, valid: unknown[], invalid: unknown[]]>([
    [
      'Intersect of a request',
      Type.Intersect([TwinPatchSchema, note]),
      [],
      [patch, { ...patch, note: '' }],
    ],
    [
      'Composite of a request',
      Type.Composite([TwinPatchSchema, note]),
      [
        { ...patch, note: '' },
        { etag: '*', note: '' },
        { ...patch, note: '', more: 1 },
      ],
      [patch, { ...patch, note: '', tags: { 'a.b': 1 } }],
    ],
    [
      'a closed Composite of a request',
      Type.Composite([TwinPatchSchema, note], closed),
      [{ ...patch, note: '' }],
      [{ ...patch, note: '', more: 1 }],
    ],
    ['Partial of a request', Type.Partial(TwinPatchSchema), [{ tags: {} }], [{}, { more: 1 }]],
    [
      'Omit of a request',
      Type.Omit(CloudToDeviceMethodRequestSchema, ['responseTimeoutInSeconds']),
      [{ methodName: 'a', connectTimeoutInSeconds: 30 }],
      [{ methodName: 'a', connectTimeoutInSeconds: 40 }],
    ],
    ['Omit of a response', Type.Omit(TwinSchema, ['etag']), [{ etag: 'x', more: 1 }], []],
    ['a closed Omit of a response', Type.Omit(TwinSchema, ['etag'], closed), [{}], [{ etag: 'x' }]],
    [
      'Omit of one type of job',
      Type.Omit(ScheduleUpdateTwinJobRequestSchema, ['jobId']),
      [job],
      [{ ...job, jobId: 'a' }, { wrong: 1 }],
    ],
    ['Record of an enum', Type.Record(JobStatusSchema, Type.Number()), [], [{ failed: 1 }]],
  ])('%s', (_name, schema, valid, invalid) => {
    const validate = addHubKeywords(new Ajv({ strict: true })).compile(schema);
    expect(valid.map((value) => validate(value))).toEqual(valid.map(() => true));
    expect(invalid.map((value) => validate(value))).toEqual(invalid.map(() => false));
  });
});

describe('a schema built from JobRequestSchema', () => {
  const { JobRequestSchema } = schemas;
  const updateTwin = { etag: '*', tags: { site: 'Lyon' } };
  const cloudToDeviceMethod = { methodName: 'reboot' };
  const twinJob = { type: 'scheduleUpdateTwin', queryCondition: '*', updateTwin };
  const methodJob = { type: 'scheduleDeviceMethod', queryCondition: '*', cloudToDeviceMethod };
  const wrongPatch = { ...twinJob, updateTwin: { etag: '*', tags: { 'a.b': 1 } } };
  const wrongBranch = { ...twinJob, type: 'scheduleDeviceMethod' };
  const note = Type.Object({ note: Type.String() });
  const noted = (job: object) => ({ ...job, note: '' });

  const ofRequest = {
    Object: Type.Object({ job: JobRequestSchema }),
    Array: Type.Array(JobRequestSchema),
    Union: Type.Union([JobRequestSchema, DeviceIdSchema]),
    Tuple: Type.Tuple([JobRequestSchema]),
    Record: Type.Record(Type.String(), JobRequestSchema),
    Omit: Type.Omit(JobRequestSchema, ['jobId']),
    'Omit with discriminateBy': Type.Omit(JobRequestSchema, ['jobId'], { discriminateBy: 'type' }),
    Pick: Type.Pick(JobRequestSchema, ['type', 'updateTwin']),
    Partial: Type.Partial(JobRequestSchema),
    Required: Type.Required(JobRequestSchema),
    Composite: Type.Composite([JobRequestSchema, note]),
    'Union of Composites': Type.Union(
      JobRequestSchema.anyOf.map((branch) => Type.Composite([branch, note])),
    ),
    Intersect: Type.Intersect([JobRequestSchema, note]),
    Index: Type.Index(JobRequestSchema, ['updateTwin']),
  };
  const full = { jobId: 'j', startTime: '2026-03-14T05:30:00Z', maxExecutionTimeInSeconds: 60 };
  const REQUEST_CASES: Record<keyof typeof ofRequest, { valid: unknown[]; invalid: unknown[] }> = {
    Object: { valid: [{ job: twinJob }, { job: methodJob }], invalid: [{ job: wrongPatch }] },
    Array: { valid: [[], [twinJob, methodJob]], invalid: [[wrongBranch], twinJob] },
    Union: { valid: [twinJob, methodJob, 'd'], invalid: [wrongPatch, wrongBranch, 'a b'] },
    Tuple: { valid: [[twinJob]], invalid: [[wrongPatch], []] },
    Record: { valid: [{ a: twinJob, b: methodJob }], invalid: [{ a: wrongBranch }] },
    Omit: {
      valid: [twinJob, methodJob],
      invalid: [{ ...twinJob, jobId: 'j' }, wrongPatch, wrongBranch, { wrong: 1 }],
    },
    'Omit with discriminateBy': {
      valid: [twinJob, methodJob],
      invalid: [{ ...twinJob, jobId: 'j' }, wrongPatch, wrongBranch, { wrong: 1 }, 'job'],
    },
    Pick: {
      valid: [{ type: 'scheduleUpdateTwin', updateTwin }, { type: 'scheduleDeviceMethod' }],
      invalid: [{ type: 'scheduleUpdateTwin' }, twinJob, {}],
    },
    Partial: {
      valid: [{}, { jobId: 'j' }, { updateTwin }, { cloudToDeviceMethod }],
      invalid: [{ jobId: '' }, { updateTwin, cloudToDeviceMethod }, { wrong: 1 }],
    },
    Required: {
      valid: [{ ...twinJob, ...full, cloudToDeviceMethod: null }],
      invalid: [twinJob, { ...twinJob, ...full }],
    },
    Composite: {
      // The properties of the two types of job are no longer related.
      valid: [
        noted(twinJob),
        noted(methodJob),
        noted({ ...methodJob, updateTwin }),
        noted(wrongBranch),
      ],
      invalid: [twinJob, noted(wrongPatch), noted({ type: 'export' }), { note: '' }],
    },
    'Union of Composites': {
      valid: [noted(twinJob), noted(methodJob)],
      invalid: [
        twinJob,
        noted(wrongPatch),
        noted(wrongBranch),
        noted({ ...methodJob, updateTwin }),
      ],
    },
    Intersect: { valid: [], invalid: [noted(twinJob), twinJob] },
    Index: { valid: [updateTwin, null], invalid: [wrongPatch.updateTwin, twinJob] },
  };

  test.each(Object.entries(ofRequest))(
    '%s has the right verdicts',
    (name, schema: Type.TSchema) => {
      const { valid, invalid } = REQUEST_CASES[name as keyof typeof ofRequest];
      for (const allErrors of [false, true]) {
        const validate = addHubKeywords(new Ajv({ strict: true, allErrors })).compile(schema);
        for (const value of valid) expect([value, validate(value)]).toEqual([value, true]);
        for (const value of invalid) expect([value, validate(value)]).toEqual([value, false]);
      }
    },
  );

  test('has the right Static type', () => {
    type Job = Type.Static<typeof JobRequestSchema>;
    type TwinJob = Extract<Job, { type: 'scheduleUpdateTwin' }>;
    type MethodJob = Extract<Job, { type: 'scheduleDeviceMethod' }>;
    type Built<Name extends keyof typeof ofRequest> = Type.Static<(typeof ofRequest)[Name]>;
    expectTypeOf<Job>().toEqualTypeOf<JobRequest>();
    expectTypeOf<Built<'Object'>>().toEqualTypeOf<{ job: Job }>();
    expectTypeOf<Built<'Array'>>().toEqualTypeOf<Job[]>();
    expectTypeOf<Built<'Union'>>().toEqualTypeOf<Job | string>();
    expectTypeOf<Built<'Tuple'>>().toEqualTypeOf<[Job]>();
    expectTypeOf<Built<'Record'>>().toEqualTypeOf<Record<string, Job>>();
    expectTypeOf<Built<'Omit'>>().toEqualTypeOf<
      Omit<TwinJob, 'jobId'> | Omit<MethodJob, 'jobId'>
    >();
    expectTypeOf<Built<'Pick'>>().toEqualTypeOf<
      Pick<TwinJob, 'type' | 'updateTwin'> | Pick<MethodJob, 'type' | 'updateTwin'>
    >();
    expectTypeOf<Built<'Partial'>>().toEqualTypeOf<Partial<TwinJob> | Partial<MethodJob>>();
    expectTypeOf<Built<'Composite'>['type']>().toEqualTypeOf<Job['type']>();
    expectTypeOf<Job & { note: string }>().toExtend<Built<'Composite'>>();
    expectTypeOf<Built<'Index'>>().toEqualTypeOf<Job['updateTwin']>();
  });
});

describe('schemasById', () => {
  test('has a copy of each schema with its name as $id', () => {
    expect(Object.keys(schemasById).map((name) => `${name}Schema`)).toEqual(Object.keys(schemas));
    for (const [name, copy] of Object.entries(schemasById)) {
      const schema = schemas[`${name}Schema` as keyof typeof schemas];
      expect(copy).toEqual({ ...schema, $id: name });
      expect(Object.isFrozen(copy)).toBe(true);
    }
  });

  test('can be added to an Ajv, and referred to', () => {
    const ajv = addHubKeywords(new Ajv());
    for (const schema of Object.values(schemasById)) ajv.addSchema(schema);
    const validate = ajv.compile({
      type: 'object',
      properties: { before: { $ref: 'Twin' }, after: { $ref: 'Twin' } },
    });
    expect([validate({ before: twin, after: twin }), validate({ after: wrongTwin })]).toEqual([
      true,
      false,
    ]);
  });

  test('has the static types of the schemas', () => {
    expectTypeOf<Type.Static<typeof schemasById.Twin>>().toEqualTypeOf<Twin>();
  });
});

test.each(['before', 'after'])('ajv-formats can be added %s our keywords', (order) => {
  const ajv = new Ajv();
  if (order === 'before') addHubKeywords(addFormats(ajv));
  else addFormats(addHubKeywords(ajv));
  const validate = ajv.compile(
    Type.Object({ twin: TwinSchema, at: Type.String({ format: 'date-time' }) }),
  );
  expect(validate({ twin, at: '2026-03-14T05:30:00Z' })).toBe(true);
  expect(validate({ twin, at: 'now' })).toBe(false);
  expect(validate({ twin: wrongTwin, at: '2026-03-14T05:30:00Z' })).toBe(false);
});

test('TypeBox compiles a schema without keywords of this package', () => {
  const check = TypeCompiler.Compile(JobIdSchema);
  expect([check.Check('job-1'), check.Check('job 1')]).toEqual([true, false]);
  expect(Value.Check(schemas.CancelJobParametersSchema, { id: 'j', 'api-version': '1' })).toBe(
    false,
  );
});

test('a schema built from another one does not change it', () => {
  const before = JSON.stringify(JobResponseSchema);
  const partial = Type.Partial(JobResponseSchema);
  partial.properties.status.description = 'The status.';
  expect(JSON.stringify(JobResponseSchema)).toBe(before);
});

test('Static of a frozen schema has no readonly properties', () => {
  const job: Job = createdJobResponse();
  job.status = 'running';
  expect(job.status).toBe('running');
});
