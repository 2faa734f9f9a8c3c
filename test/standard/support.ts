import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { fixtures, nearMisses } from '../../src/fixtures/index.js';
import * as standard from '../../src/standard/index.js';
import { asJson } from '../generator/json-schema/agreement.js';
import { fileOf } from '../generator/json-schema/files.js';
import { type EntityName, entityOf } from '../support/entities.js';
import type { Json } from '../support/json.js';
import { mutationArbitrary } from '../support/mutate.js';

const schemas: Readonly<Record<string, unknown>> = { ...standard };

/** The Standard Schema of an entity, by the name that the entity has. */
export function standardOf(entity: EntityName): standard.StandardEntity<unknown> {
  const name = entity.charAt(0).toLowerCase() + entity.slice(1);
  return schemas[name] as standard.StandardEntity<unknown>;
}

/** The fixtures and the near misses of an entity, as JSON carries them. */
export function examplesOf(entity: EntityName): Json[] {
  const legal = Object.values<() => unknown>(fixtures[entity]).map((make) => make());
  const illegal = nearMisses[entity].map(({ value }) => value());
  return [...legal, ...illegal].map(asJson).filter((value) => value !== undefined) as Json[];
}

/** Legal values of an entity, with a change in one place. */
export function changedArbitrary(entity: EntityName): fc.Arbitrary<Json> {
  return fc
    .tuple(entityOf(entity).arbitrary.map(asJson), mutationArbitrary())
    .map(([value, mutate]) => mutate(value as Json));
}

/** Whether the file of the entity accepts a value. */
export function compileFile(entity: EntityName): (value: unknown) => boolean {
  return new Ajv2020({ strict: false }).compile(fileOf(entity));
}
