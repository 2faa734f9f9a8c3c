// All types, so that declarations of consumers can name the types of exported schemas and results.
export type * from '../generated/types.js';
export type {
  ComposedIssue,
  ComposedResult,
  ComposedSchema,
  ComposedSchemaProps,
} from './composed-schema.js';
export * from './entities.js';
export type { SectionSchema, SectionSchemas } from './section-schemas.js';
export type { StandardJSONSchemaV1, StandardSchemaV1, StandardTypedV1 } from './spec.js';
export type { StandardEntity, StandardEntityProps } from './standard-entity.js';
export type { StandardIssue, StandardResult } from './standard-result.js';
export {
  type ComposedTwin,
  type TwinInput,
  type TwinOutput,
  twinOf,
  validateTwinOf,
} from './twin-of.js';
export {
  type ComposedTwinPatch,
  type PatchSchemas,
  type TwinPatchInput,
  type TwinPatchOutput,
  twinPatchOf,
  validateTwinPatchOf,
} from './twin-patch-of.js';
