import type { Result } from '../issues/issue.js';
import type { JsonSchemaParts } from './json-schema/parts.js';
import { writeJsonSchema } from './json-schema/write-json-schema.js';
import type { StandardJSONSchemaV1, StandardSchemaV1 } from './spec.js';
import { type StandardResult, toStandardResult } from './standard-result.js';

/** The vendor of all Standard Schemas of this package. */
export const VENDOR = 'iothub-jobs-schema';

/** An entity as a Standard Schema and Standard JSON Schema, version 1 of both. Frozen. */
export interface StandardEntity<T> {
  readonly '~standard': StandardEntityProps<T>;
}

/** The Standard Schema properties of an entity. Input and output have one type, since `validate` returns the value itself. */
export interface StandardEntityProps<T>
  extends StandardSchemaV1.Props<T>,
    StandardJSONSchemaV1.Props<T> {
  /** Validates a value synchronously, like `validate…` of the main entry. Never throws. */
  readonly validate: (
    value: unknown,
    options?: StandardSchemaV1.Options | undefined,
  ) => StandardResult<T>;
}

/** Creates the Standard Schema of an entity from its validator and JSON Schema. */
export function standardEntity<T>(
  validate: (value: unknown) => Result<T>,
  parts: JsonSchemaParts,
): StandardEntity<T> {
  const write = (options: StandardJSONSchemaV1.Options) => writeJsonSchema(parts, options);
  return Object.freeze({
    '~standard': Object.freeze({
      version: 1,
      vendor: VENDOR,
      validate: (value: unknown) => toStandardResult(validate(value)),
      jsonSchema: Object.freeze({ input: write, output: write }),
    }),
  });
}
