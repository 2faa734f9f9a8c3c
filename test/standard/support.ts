import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { fixtures, nearMisses } from '../../src/fixtures/index.js';
import * as standard from '../../src/standard/index.js';

import { fileOf } from '../generator/json-schema/files.js';
import { type EntityName, entityOf } from '../support/entities.js';
import { type Json, throughJson } from '../support/json.js';
import { jsonMutationArbitrary } from '../support/mutate.js';

const schemas: Readonly<Record<string, unknown>> = { ...standard };

/** Returns the Standard Schema of an entity. */
export function standardOf(entity: EntityName): standard.StandardEntity<unknown> {
  const name = entity.charAt(0).toLowerCase() + entity.slice(1);
  return schemas[name] as standard.StandardEntity<unknown>;
}

/** Returns the fixtures and near misses of an entity that JSON can represent. */
export function examplesOf(entity: EntityName): Json[] {
  const valid = Object.values<() => unknown>(fixtures[entity]).map((make) => make());
  const invalid = nearMisses[entity].map(({ value }) => value());
  return [...valid, ...invalid].map(throughJson).filter((value) => value !== undefined) as Json[];
}

/** Generates valid values of an entity with one change. */
export function changedArbitrary(entity: EntityName): fc.Arbitrary<Json> {
  return fc
    .tuple(entityOf(entity).arbitrary.map(throughJson), jsonMutationArbitrary())
    .map(([value, mutate]) => mutate(value as Json));
}

/** Compiles the JSON Schema file of an entity with Ajv. */
export function compileFile(entity: EntityName): (value: unknown) => boolean {
  return new Ajv2020({ strict: false }).compile(fileOf(entity));
}

/** Validates a section like the schema of any library. */
type ValidateSection = (
  section: Record<string, unknown>,
) => standard.StandardSchemaV1.Result<object>;

/** Creates a section schema from a function. */
export function schemaOf(validateSection: ValidateSection): standard.SectionSchema {
  const validate = validateSection as standard.SectionSchema['~standard']['validate'];
  return { '~standard': { version: 1, vendor: 'test', validate } };
}

/** A section schema that returns every section unchanged. */
export const unchanged = schemaOf((section) => ({ value: section }));

/** Creates a section schema that returns an issue at each path. */
export function rejecting(
  ...paths: standard.StandardSchemaV1.Issue['path'][]
): standard.SectionSchema {
  return schemaOf(() => ({ issues: paths.map((path) => ({ message: 'No.', path })) }));
}
