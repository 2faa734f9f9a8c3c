import type { Result } from '../issues/issue.js';
import type { JsonSchemaParts } from './json-schema/parts.js';
import { writeJsonSchema } from './json-schema/write-json-schema.js';
import type { StandardJSONSchemaV1, StandardSchemaV1 } from './spec.js';
import { type StandardResult, toStandardResult } from './standard-result.js';

/** The vendor of all Standard Schemas of this package. */
export const VENDOR = 'iothub-jobs-schema';

/** An entity as a Standard Schema and Standard JSON Schema, version 1 of both. Frozen. */
export interface StandardEntity<Input, Output = Input> {
  readonly '~standard': StandardEntityProps<Input, Output>;
}

/**
 * The Standard Schema properties of an entity. Input and output have one type, since `validate` returns the value itself;
 * only the output of an id or timestamp is branded.
 */
export interface StandardEntityProps<Input, Output = Input>
  extends StandardSchemaV1.Props<Input, Output>,
    StandardJSONSchemaV1.Props<Input, Output> {
  /** Validates a value synchronously, like `validate…` of the main entry. Never throws. */
  readonly validate: (
    value: unknown,
    options?: StandardSchemaV1.Options | undefined,
  ) => StandardResult<Output>;
}

/** Creates the Standard Schema of an entity from its validator and JSON Schema. */
export function standardEntity<Input, Output extends Input = Input>(
  validate: (value: unknown) => Result<Output>,
  parts: JsonSchemaParts,
): StandardEntity<Input, Output> {
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
