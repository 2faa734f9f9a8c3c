import type { AnySchemaObject } from 'ajv';
import { type EntityDefinition, entities as registry } from '../src/entities.js';

/** An entity of the registry, with its name. */
export interface Entity extends EntityDefinition {
  readonly name: string;
}

/** The entities of the registry, in its order. */
export const entities: readonly Entity[] = Object.entries<EntityDefinition>(registry).map(
  ([name, definition]) => ({ ...definition, name }),
);

/** The entities by name: the order of everything that is generated, except for lists that people read. */
export const sortedEntities: readonly Entity[] = [...entities].sort(byName);

/**
 * Checks that the title of each schema is the name of its entity or branch, since types and JSON Schemas are named by it.
 *
 * @throws Error that names the schema.
 */
export function checkTitles(entities: readonly Entity[]): void {
  for (const { name, schema, branches } of entities) {
    for (const [title, titled] of Object.entries({ [name]: schema, ...branches })) {
      if (titled.title !== title)
        throw new Error(`${title}Schema needs the title "${title}", the name of its entity.`);
    }
  }
}

/**
 * Checks that the description of each property ends with the ids of its rules.
 *
 * @throws Error that names the property.
 */
export function checkDescriptions(entities: readonly Pick<Entity, 'name' | 'schema'>[]): void {
  for (const { name, schema } of entities) checkProperties(schema, name);
}

function checkProperties(schema: AnySchemaObject, path: string): void {
  const { properties = {}, items, anyOf = [], allOf = [] }: AnySchemaObject = schema;
  for (const [name, property] of Object.entries<AnySchemaObject>(properties)) {
    if (!RULE_IDS.test(property.description)) {
      throw new Error(
        `${path}.${name}: the description must end with the ids of the rules of the property, such as [T1, V2].`,
      );
    }
    checkProperties(property, `${path}.${name}`);
  }
  for (const part of [...(items ? [items] : []), ...anyOf, ...allOf]) checkProperties(part, path);
}

/** Such as `[J5]` or `[T9, W1–W7]`. */
const RULE_IDS = /\[[A-Z]\d+(?:(?:, |–)[A-Z]\d+)*\]$/;

function byName({ name: one }: Entity, { name: other }: Entity): number {
  return one < other ? -1 : 1;
}
