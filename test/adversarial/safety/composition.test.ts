// Frozen schemas can be composed in TypeBox, and compiled and added by Ajv.

import {
  Composite,
  Array as List,
  Omit,
  Optional,
  Partial,
  Pick,
  Object as Properties,
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

/** Schemas built from a schema of the package, a valid value and an invalid one. */
const BUILT: [how: string, schema: TSchema, valid: unknown, invalid: unknown][] = [
  ['a list of it', List(JobResponseSchema), [created, completed], [created, {}]],
  ['a property', Properties({ job: JobResponseSchema }), { job: completed }, { job: {} }],
  ['without required properties', Partial(JobResponseSchema), {}, { status: 'done' }],
  ['with all properties required', Required(JobIdSchema), 'j', ''],
  ['some of its properties', Pick(JobResponseSchema, ['status']), { status: 'failed' }, {}],
  ['all but some', Omit(JobResponseSchema, ['type']), { status: 'failed' }, { type: 'backup' }],
  [
    'with additional properties',
    Composite([JobResponseSchema, Properties({ a: Text() })]),
    { ...created, a: '' },
    created,
  ],
  ['or something else', Union([JobIdSchema, schemas.DeviceCapabilitiesSchema]), 'j', 1],
  ['a property that may be absent', Properties({ twin: Optional(TwinSchema) }), {}, { twin: 1 }],
  ['under another name', { ...JobResponseSchema, $id: 'Job' }, completed, {}],
];

describe.each(BUILT)('%s', (_how, schema, valid, invalid) => {
  test('is compiled by Ajv', () => {
    const validate = addHubKeywords(new Ajv()).compile(schema);
    expect([validate(valid), validate(invalid)]).toEqual([true, false]);
  });
});

test.each(Object.entries(schemas))('%s is compiled, and added, by Ajv', (_name, schema) => {
  expect(addHubKeywords(new Ajv()).compile(schema)).toBeTypeOf('function');
  const ajv = addHubKeywords(new Ajv({ useDefaults: true, allErrors: true, verbose: true }));
  expect(ajv.addSchema(schema).getSchema(schema.$id ?? '')).toBeTypeOf('function');
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
  const built = Partial(JobResponseSchema);
  built.properties.status.description = 'The status.';
  expect(built.properties.status.description).not.toBe(
    JobResponseSchema.properties.status.description,
  );
  expect(JSON.stringify(JobResponseSchema)).toBe(before);
});

test('Static of a frozen schema has no readonly properties', () => {
  expectTypeOf<Static<typeof JobIdSchema>>().toEqualTypeOf<string>();
  const job: Static<typeof JobResponseSchema> = createdJobResponse();
  job.status = 'running';
  expect(job.status).toBe('running');
});
