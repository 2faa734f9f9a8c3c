import { asSchema, type InferSchema, TypeValidationError } from 'ai';
import { Ajv } from 'ajv';
import type { JobRequest } from 'iothub-jobs-schema';
import { rebootJobRequest, tagDeletingJobRequest } from 'iothub-jobs-schema/fixtures';
import { cloudToDeviceMethodRequest, jobRequest, twinPatch } from 'iothub-jobs-schema/standard';
import { expect, expectTypeOf, test } from 'vitest';
import { createJob } from './examples/ai.js';
import { BAD_PATHS, bad, good, pathsOf } from './payloads.js';

test('what a model answers is typed, if it is good', async () => {
  expect(await asSchema(createJob.inputSchema).validate?.(good)).toEqual({
    success: true,
    value: good,
  });
  expectTypeOf<InferSchema<typeof jobRequest>>().toEqualTypeOf<JobRequest>();
  expectTypeOf(createJob.execute).parameter(0).toEqualTypeOf<JobRequest>();
});

test('a bad answer has the issues as the cause of its error', async () => {
  const result = await asSchema(createJob.inputSchema).validate?.(bad);
  if (result === undefined || result.success) throw new Error('accepted');
  expect(TypeValidationError.isInstance(result.error)).toBe(true);
  expect(pathsOf(result.error.cause)).toEqual(BAD_PATHS);
});

// The SDK closes every object that does not say by a schema that it is open.
test.each([
  ['jobRequest', jobRequest, [good, rebootJobRequest(), tagDeletingJobRequest()]],
  ['a method', cloudToDeviceMethodRequest, [rebootJobRequest().cloudToDeviceMethod]],
  ['twinPatch', twinPatch, [good.updateTwin, tagDeletingJobRequest().updateTwin]],
] as const)(
  'the JSON Schema of %s that a model is given accepts what is good',
  async (_name, schema, values) => {
    const jsonSchema = await asSchema<unknown>(schema).jsonSchema;
    const accepts = new Ajv({ strict: false }).compile(jsonSchema as object);
    for (const value of values) expect(accepts(value), JSON.stringify(accepts.errors)).toBe(true);
    expect(accepts({ ...values[0], more: 1 })).toBe(false);
  },
);
