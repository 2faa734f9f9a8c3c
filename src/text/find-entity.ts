import type { EntityName } from './entities.js';
import { VALIDATORS } from './entities.js';

/** The names of all entities, in the order of the help. */
export const ENTITY_NAMES = Object.keys(VALIDATORS) as readonly EntityName[];

/** Returns the entity with a name, which may be written in any case, or undefined if there is none. */
export function findEntity(name: string): EntityName | undefined {
  return ENTITY_NAMES.find((entity) => entity.toLowerCase() === name.toLowerCase());
}
