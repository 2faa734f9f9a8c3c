// Standard Schemas of entities whose sections have schemas of the application.

import type { IssueCode } from '../issues/codes.js';
import type { StandardSchemaV1 } from './spec.js';
import { VENDOR } from './standard-entity.js';

/** An issue found by a rule of IoT Hub or by a schema of the application. */
export interface ComposedIssue extends StandardSchemaV1.Issue {
  /** The path from the entity to the invalid value. */
  readonly path: readonly PropertyKey[];
  /** The code of the broken rule of IoT Hub; absent if a schema of the application found the issue. */
  readonly code?: IssueCode;
}

/** A copy of the value with the output of the section schemas, or its issues: at most 100, and one that says that there are more. */
export type ComposedResult<T> =
  | StandardSchemaV1.SuccessResult<T>
  | { readonly issues: readonly ComposedIssue[] };

/** The Standard Schema of an entity with section schemas. Frozen. */
export interface ComposedSchema<Input, Output> {
  readonly '~standard': ComposedSchemaProps<Input, Output>;
}

/** The Standard Schema properties of a `ComposedSchema`. */
export interface ComposedSchemaProps<Input, Output> extends StandardSchemaV1.Props<Input, Output> {
  /** Validates a value synchronously. Throws if a section schema throws or returns a promise. */
  readonly validate: (
    value: unknown,
    options?: StandardSchemaV1.Options | undefined,
  ) => ComposedResult<Output>;
}

/** Creates a Standard Schema from a function. It has no JSON Schema, since section schemas need not have one. */
export function composedSchema<Input, Output>(
  validate: (value: unknown) => ComposedResult<Output>,
): ComposedSchema<Input, Output> {
  return Object.freeze({
    '~standard': Object.freeze({ version: 1, vendor: VENDOR, validate }),
  });
}
