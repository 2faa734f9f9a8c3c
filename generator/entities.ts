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

function byName({ name: one }: Entity, { name: other }: Entity): number {
  return one < other ? -1 : 1;
}
