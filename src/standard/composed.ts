// Entities of which a part is judged by schemas of an application.

import type { IssueCode } from '../issues/codes.js';
import type { SectionSchema } from './section-schemas.js';
import type { StandardSchemaV1, StandardTypedV1 } from './spec.js';

/** One thing that is wrong with a value, by the rules of a hub or by a schema of the application. */
export interface ComposedIssue extends StandardSchemaV1.Issue {
  /** From the value to the culprit, whoever found it. */
  readonly path: readonly PropertyKey[];
  /** Which rule of a hub is broken; absent where a schema of the application found the issue. */
  readonly code?: IssueCode;
}

/** What a validation answers: a copy of the value, with what the schemas made of their sections, or at most 100 issues. */
export type ComposedResult<T> =
  | StandardSchemaV1.SuccessResult<T>
  | { readonly issues: readonly ComposedIssue[] };

/** An entity of an application as Standard Schema has it. Frozen. */
export interface ComposedSchema<Input, Output> {
  readonly '~standard': ComposedSchemaProps<Input, Output>;
}

/** What Standard Schema asks of such an entity. */
export interface ComposedSchemaProps<Input, Output> extends StandardSchemaV1.Props<Input, Output> {
  /** Judges the value at once. Throws where a schema of the application does, or answers a promise. */
  readonly validate: (
    value: unknown,
    options?: StandardSchemaV1.Options | undefined,
  ) => ComposedResult<Output>;
}

/** What comes out of a schema of a section, if there is one. */
export type OutputOf<Schema, Otherwise extends object> = Schema extends SectionSchema
  ? ObjectOr<StandardTypedV1.InferOutput<Schema>, Otherwise>
  : Otherwise;

/** What goes into a schema of a section, if there is one. */
export type InputOf<Schema, Otherwise extends object> = Schema extends SectionSchema
  ? ObjectOr<StandardTypedV1.InferInput<Schema>, Otherwise>
  : Otherwise;

/** Some schemas take `unknown`: of that a section is all that is known. */
type ObjectOr<Type, Otherwise extends object> = Type extends object ? Type : Otherwise;
