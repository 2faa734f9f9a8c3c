export * from './entities.js';
export type { StandardJSONSchemaV1, StandardSchemaV1, StandardTypedV1 } from './spec.js';
export type { StandardEntity, StandardEntityProps } from './standard-entity.js';
export type { StandardIssue, StandardResult } from './standard-result.js';
