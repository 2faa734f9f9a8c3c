// Compares the interfaces of this package with those of @standard-schema/spec.

import type * as published from '@standard-schema/spec';
import type { JobRequest, Twin } from 'iothub-jobs-schema';
import type * as copied from 'iothub-jobs-schema/standard';
import { jobRequest, twin } from 'iothub-jobs-schema/standard';
import { expect, expectTypeOf, test } from 'vitest';

test('the interfaces equal those of @standard-schema/spec', () => {
  expectTypeOf<copied.StandardTypedV1<1, 2>>().toEqualTypeOf<published.StandardTypedV1<1, 2>>();
  expectTypeOf<copied.StandardSchemaV1<1, 2>>().toEqualTypeOf<published.StandardSchemaV1<1, 2>>();
  expectTypeOf<copied.StandardJSONSchemaV1<1, 2>>().toEqualTypeOf<
    published.StandardJSONSchemaV1<1, 2>
  >();
  expectTypeOf<copied.StandardSchemaV1.Result<1>>().toEqualTypeOf<
    published.StandardSchemaV1.Result<1>
  >();
  expectTypeOf<copied.StandardSchemaV1.Issue>().toEqualTypeOf<published.StandardSchemaV1.Issue>();
  expectTypeOf<copied.StandardJSONSchemaV1.Options>().toEqualTypeOf<published.StandardJSONSchemaV1.Options>();
});

test('an entity extends StandardSchemaV1 and StandardJSONSchemaV1', () => {
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
