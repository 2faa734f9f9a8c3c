import type { Result } from '../issues/issue.js';
import type { JsonSchemaParts } from './json-schema/parts.js';
import { writeJsonSchema } from './json-schema/write-json-schema.js';
import type { StandardJSONSchemaV1, StandardSchemaV1 } from './spec.js';
import { type StandardResult, toStandardResult } from './standard-result.js';
import { VENDOR } from './vendor.js';

/** An entity as Standard Schema and Standard JSON Schema have it, version 1 of both. Frozen. */
export interface StandardEntity<T> {
  readonly '~standard': StandardEntityProps<T>;
}

/** What goes in and what comes out are the same value, never a copy, so that they have one type. */
export interface StandardEntityProps<T>
  extends StandardSchemaV1.Props<T>,
    StandardJSONSchemaV1.Props<T> {
  /** Judges the value, as `validate…` of the main entry does, at once. Never throws. */
  readonly validate: (
    value: unknown,
    options?: StandardSchemaV1.Options | undefined,
  ) => StandardResult<T>;
}

/** The entity that a guard judges, and its JSON Schema. */
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
