// The interfaces that the package restates against those that are published.

import type * as published from '@standard-schema/spec';
import type { JobRequest, Twin } from 'iothub-jobs-schema';
import type * as restated from 'iothub-jobs-schema/standard';
import { jobRequest, twin } from 'iothub-jobs-schema/standard';
import { expect, expectTypeOf, test } from 'vitest';

test('each interface is the published one', () => {
  expectTypeOf<restated.StandardTypedV1<1, 2>>().toEqualTypeOf<published.StandardTypedV1<1, 2>>();
  expectTypeOf<restated.StandardSchemaV1<1, 2>>().toEqualTypeOf<published.StandardSchemaV1<1, 2>>();
  expectTypeOf<restated.StandardJSONSchemaV1<1, 2>>().toEqualTypeOf<
    published.StandardJSONSchemaV1<1, 2>
  >();
  expectTypeOf<restated.StandardSchemaV1.Result<1>>().toEqualTypeOf<
    published.StandardSchemaV1.Result<1>
  >();
  expectTypeOf<restated.StandardSchemaV1.Issue>().toEqualTypeOf<published.StandardSchemaV1.Issue>();
  expectTypeOf<restated.StandardJSONSchemaV1.Options>().toEqualTypeOf<published.StandardJSONSchemaV1.Options>();
});

test('an entity is a Standard Schema and a Standard JSON Schema of its type', () => {
  expectTypeOf(twin).toExtend<published.StandardSchemaV1<Twin>>();
  expectTypeOf(twin).toExtend<published.StandardJSONSchemaV1<Twin>>();
  expectTypeOf<
    published.StandardSchemaV1.InferInput<typeof jobRequest>
  >().toEqualTypeOf<JobRequest>();
  expectTypeOf<
    published.StandardSchemaV1.InferOutput<typeof jobRequest>
  >().toEqualTypeOf<JobRequest>();
  expect(jobRequest['~standard'].version).toBe(1);
});
