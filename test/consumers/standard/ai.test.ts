import { asSchema, type InferSchema, TypeValidationError } from 'ai';
import { Ajv } from 'ajv';
import type { JobRequest } from 'iothub-jobs-schema';
import { rebootJobRequest, tagDeletingJobRequest } from 'iothub-jobs-schema/fixtures';
import { cloudToDeviceMethodRequest, jobRequest, twinPatch } from 'iothub-jobs-schema/standard';
import { expect, expectTypeOf, test } from 'vitest';
import { createJob } from './examples/ai.js';
import { INVALID_PATHS, invalid, pathsOf, valid } from './payloads.js';

test('the AI SDK accepts and types valid input of a tool', async () => {
  expect(await asSchema(createJob.inputSchema).validate?.(valid)).toEqual({
    success: true,
    value: valid,
  });
  expectTypeOf<InferSchema<typeof jobRequest>>().toEqualTypeOf<JobRequest>();
  expectTypeOf(createJob.execute).parameter(0).toEqualTypeOf<JobRequest>();
});

test('the AI SDK returns the issues of invalid input as the cause of the error', async () => {
  const result = await asSchema(createJob.inputSchema).validate?.(invalid);
  if (result === undefined || result.success) throw new Error('accepted');
  expect(TypeValidationError.isInstance(result.error)).toBe(true);
  expect(pathsOf(result.error.cause)).toEqual(INVALID_PATHS);
});

// The AI SDK adds `additionalProperties: false` to every object without additionalProperties.
test.each([
  ['jobRequest', jobRequest, [valid, rebootJobRequest(), tagDeletingJobRequest()]],
  ['a method', cloudToDeviceMethodRequest, [rebootJobRequest().cloudToDeviceMethod]],
  ['twinPatch', twinPatch, [valid.updateTwin, tagDeletingJobRequest().updateTwin]],
] as const)(
  'the JSON Schema of %s for the model accepts valid values',
  async (_, schema, values) => {
    const jsonSchema = await asSchema<unknown>(schema).jsonSchema;
    const accepts = new Ajv({ strict: false }).compile(jsonSchema as object);
    for (const value of values) expect(accepts(value), JSON.stringify(accepts.errors)).toBe(true);
    expect(accepts({ ...values[0], more: 1 })).toBe(false);
  },
);
