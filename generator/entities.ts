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

function byName({ name: one }: Entity, { name: other }: Entity): number {
  return one < other ? -1 : 1;
}
