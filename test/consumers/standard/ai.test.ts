import { asSchema, type InferSchema, tool } from 'ai';
import { Ajv } from 'ajv';
import type { JobRequest } from 'iothub-jobs-schema';
import { rebootJobRequest, tagDeletingJobRequest } from 'iothub-jobs-schema/fixtures';
import { cloudToDeviceMethodRequest, jobRequest, twinPatch } from 'iothub-jobs-schema/standard';
import { expect, expectTypeOf, test } from 'vitest';
import { BAD_PATHS, bad, good, pathsOf } from './payloads.js';

test('a good answer of a model is typed', async () => {
  const schema = asSchema(jobRequest);
  expect(await schema.validate?.(good)).toEqual({ success: true, value: good });
  expectTypeOf<InferSchema<typeof jobRequest>>().toEqualTypeOf<JobRequest>();
});

test('a bad one has the issues as the cause of its error', async () => {
  const result = await asSchema(jobRequest).validate?.(bad);
  if (result === undefined || result.success) throw new Error('accepted');
  expect(pathsOf(result.error.cause)).toEqual(BAD_PATHS);
});

test('a tool knows the type of its input', () => {
  const createJob = tool({
    description: 'Schedules a job.',
    inputSchema: jobRequest,
    execute: async (job) => {
      expectTypeOf(job).toEqualTypeOf<JobRequest>();
      return job.type;
    },
  });
  expect(createJob.inputSchema).toBe(jobRequest);
});

// The SDK closes every object that does not say by a schema that it is open.
test.each([
  ['jobRequest', jobRequest, [good, rebootJobRequest(), tagDeletingJobRequest()]],
  [
    'cloudToDeviceMethodRequest',
    cloudToDeviceMethodRequest,
    [rebootJobRequest().cloudToDeviceMethod],
  ],
  ['twinPatch', twinPatch, [good.updateTwin]],
] as const)(
  'the JSON Schema of %s that a model is given accepts what is good',
  async (_name, schema, values) => {
    const jsonSchema = await asSchema<unknown>(schema).jsonSchema;
    const accepts = new Ajv({ strict: false }).compile(jsonSchema);
    for (const value of values) expect(accepts(value), JSON.stringify(accepts.errors)).toBe(true);
    expect(accepts({ ...values[0], more: 1 })).toBe(false);
  },
);
