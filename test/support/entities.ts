import type fc from 'fast-check';
import { arbitraries } from '../../src/arbitraries/index.js';
import {
  type EntityDefinition,
  type EntityName,
  entities as registry,
} from '../../src/entities.js';
import { fixtures, nearMisses } from '../../src/fixtures/index.js';
import * as checks from '../../src/generated/checks.js';
import * as explainers from '../../src/generated/explainers.js';
import type { Check, Explain } from '../../src/guards/guard.js';
import * as main from '../../src/index.js';

export type { EntityName };

/** An entity of the registry, with its guards, its validators and its arbitrary. */
export interface Entity extends EntityDefinition {
  readonly name: EntityName;
  readonly arbitrary: fc.Arbitrary<unknown>;
  readonly is: (value: unknown) => boolean;
  readonly assert: (value: unknown) => void;
  readonly parse: (value: unknown) => unknown;
  readonly validate: (value: unknown) => main.Result<unknown>;
  /** The compiled validators behind the guards. Unlike a guard, the explainer lets exceptions through. */
  readonly check: Check;
  readonly explain: Explain;
}

const functions = { ...main, ...checks, ...explainers };

/** Every entity of the registry, by name. */
export const entities: readonly Entity[] = Object.entries<EntityDefinition>(registry)
  .map(([key, definition]) => {
    const name = key as EntityName;
    return {
      ...definition,
      name,
      arbitrary: arbitraries[name](),
      is: functions[`is${name}`],
      assert: functions[`assert${name}`] as Entity['assert'],
      parse: functions[`parse${name}`],
      validate: functions[`validate${name}`],
      check: functions[`check${name}`],
      explain: functions[`explain${name}`],
    };
  })
  .sort(({ name: one }, { name: other }) => (one < other ? -1 : 1));

/** Returns the entity with a name. */
export function entityOf(name: string): Entity {
  const entity = entities.find((candidate) => candidate.name === name);
  if (entity === undefined) throw new Error(`There is no entity ${name}`);
  return entity;
}

/** Returns the entity whose near misses are near misses of another too: of the items of a page, or of the entity that it narrows. */
export function innerEntityOf(name: string): EntityName | undefined {
  const { schema, narrows } = entityOf(name);
  return (narrows ?? schema.items?.title) as EntityName | undefined;
}

/** The entities of which every property is optional: any object without a known property is one. */
export const openEntities: readonly EntityName[] = entities
  .filter(({ schema }) => schema.additionalProperties === true && schema.required === undefined)
  .map(({ name }) => name);

export function isEntityName(name: unknown): name is EntityName {
  return entities.some((entity) => entity.name === name);
}

/** Returns the fixtures and the near misses of an entity. */
export function examplesOf(name: EntityName): unknown[] {
  const valid = Object.values<() => unknown>(fixtures[name]);
  return [...valid, ...nearMisses[name].map(({ value }) => value)].map((make) => make());
}
