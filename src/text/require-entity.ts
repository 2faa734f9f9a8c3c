import { closest, didYouMean } from '../issues/did-you-mean.js';
import { printableName } from '../issues/printable.js';
import type { EntityName } from './entities.js';
import { ENTITY_NAMES } from './find-entity.js';

/** Throws a RangeError for the name of an unknown entity. */
export function requireEntity(name: EntityName | undefined): void {
  if (name === undefined || ENTITY_NAMES.includes(name)) return;
  // Callers without types may pass anything.
  const text: unknown = name;
  if (typeof text !== 'string') throw new RangeError('entity must be the name of an entity.');
  const message = `entity must be the name of an entity, not ${printableName(text)}.`;
  const hint = didYouMean(closest(text, ENTITY_NAMES));
  throw new RangeError(hint === undefined ? message : `${message} ${hint}`);
}
