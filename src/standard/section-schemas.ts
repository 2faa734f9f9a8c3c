import type { SectionOf, TwinObject } from '../generated/types.js';
import type { StandardSchemaV1, StandardTypedV1 } from './spec.js';

/** A synchronous Standard Schema of a section, from any library. Its output is an object. */
export type SectionSchema = StandardSchemaV1<unknown, object>;

/** The schemas of the sections of a twin. Each is optional. */
export interface SectionSchemas {
  readonly tags?: SectionSchema | undefined;
  readonly desired?: SectionSchema | undefined;
  readonly reported?: SectionSchema | undefined;
}

/** The output type of a section schema, or `Default` without a schema. */
export type OutputOf<Schema, Default extends object> = Schema extends SectionSchema
  ? ObjectOr<StandardTypedV1.InferOutput<Schema>, Default>
  : Default;

/** The input type of a section schema, or `Default` without a schema. */
export type InputOf<Schema, Default extends object> = Schema extends SectionSchema
  ? ObjectOr<StandardTypedV1.InferInput<Schema>, Default>
  : Default;

/** Replaces `unknown`, the input type of some schemas, by `Default`. Types of JSON are assignable to `TwinObject`. */
type ObjectOr<Type, Default extends object> = Type extends object
  ? SectionOf<Type> extends TwinObject
    ? SectionOf<Type>
    : Type
  : Default;

/** An entity, some of whose properties have other types. */
export type WithSections<Entity, Types> = {
  [Key in keyof Entity]: Key extends keyof Types ? Types[Key] : Entity[Key];
};

/**
 * Checks the schemas before any value is validated.
 *
 * @throws TypeError if there is a schema for a name that is not in `names`, or a value that is not a Standard Schema.
 */
export function assertSectionSchemas(
  schemas: SectionSchemas,
  names: readonly (keyof SectionSchemas)[],
): void {
  for (const [name, schema] of Object.entries(schemas)) {
    if (!(names as readonly string[]).includes(name)) {
      throw new TypeError(`schemas.${name} is not supported: use ${names.join(', ')}.`);
    }
    if (schema !== undefined && typeof schema?.['~standard']?.validate !== 'function') {
      throw new TypeError(`schemas.${name} must be a Standard Schema.`);
    }
  }
}
