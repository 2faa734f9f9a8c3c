// Frozen schemas are still parts to build with, in TypeBox and in an Ajv of one's own.

import {
  Composite,
  Array as List,
  Object as Members,
  Omit,
  Optional,
  Partial,
  Pick,
  Required,
  type Static,
  String as Text,
  type TSchema,
  Union,
} from '@sinclair/typebox';
import { TypeCompiler } from '@sinclair/typebox/compiler';
import { Value } from '@sinclair/typebox/value';
import { Ajv } from 'ajv';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { addHubKeywords } from '../../../src/ajv/index.js';
import { completedTwinJobResponse, createdJobResponse } from '../../../src/fixtures/index.js';
import * as schemas from '../../../src/schemas/index.js';

const { JobIdSchema, JobResponseSchema, TwinSchema } = schemas;
const created = createdJobResponse();
const completed = completedTwinJobResponse();

/** What is built of a schema, a value that it takes, and one that it refuses. */
const BUILT: [how: string, schema: TSchema, valid: unknown, invalid: unknown][] = [
  ['a list of it', List(JobResponseSchema), [created, completed], [created, {}]],
  ['a member', Members({ job: JobResponseSchema }), { job: completed }, { job: {} }],
  ['with no member required', Partial(JobResponseSchema), {}, { status: 'done' }],
  ['with all members required', Required(JobIdSchema), 'j', ''],
  ['some of its members', Pick(JobResponseSchema, ['status']), { status: 'failed' }, {}],
  ['all but some', Omit(JobResponseSchema, ['type']), { status: 'failed' }, { type: 'backup' }],
  [
    'with members of its own',
    Composite([JobResponseSchema, Members({ a: Text() })]),
    { ...created, a: '' },
    created,
  ],
  ['or something else', Union([JobIdSchema, schemas.DeviceCapabilitiesSchema]), 'j', 1],
  ['a member that may be absent', Members({ twin: Optional(TwinSchema) }), {}, { twin: 1 }],
  ['under another name', { ...JobResponseSchema, $id: 'Job' }, completed, {}],
];

describe.each(BUILT)('%s', (_how, schema, valid, invalid) => {
  test('is judged by Ajv', () => {
    const validate = addHubKeywords(new Ajv()).compile(schema);
    expect([validate(valid), validate(invalid)]).toEqual([true, false]);
  });
});

test.each(Object.entries(schemas))('%s is compiled, and added, by Ajv', (_name, schema) => {
  expect(addHubKeywords(new Ajv()).compile(schema)).toBeTypeOf('function');
  const ajv = addHubKeywords(new Ajv({ useDefaults: true, allErrors: true, verbose: true }));
  expect(ajv.addSchema(schema).getSchema(schema.$id ?? '')).toBeTypeOf('function');
});

test('a schema of members alone is compiled by TypeBox', () => {
  const check = TypeCompiler.Compile(JobIdSchema);
  expect([check.Check('job-1'), check.Check('job 1')]).toEqual([true, false]);
  expect(Value.Check(schemas.CancelJobParametersSchema, { id: 'j', 'api-version': '1' })).toBe(
    false,
  );
});

test('what is built of a schema is its own, and leaves the schema as it is', () => {
  const before = JSON.stringify(JobResponseSchema);
  const built = Partial(JobResponseSchema);
  built.properties.status.description = 'Where it stands.';
  expect(built.properties.status.description).not.toBe(
    JobResponseSchema.properties.status.description,
  );
  expect(JSON.stringify(JobResponseSchema)).toBe(before);
});

test('the types are those of schemas that are not frozen', () => {
  expectTypeOf<Static<typeof JobIdSchema>>().toEqualTypeOf<string>();
  const job: Static<typeof JobResponseSchema> = createdJobResponse();
  job.status = 'running';
  expect(job.status).toBe('running');
});
