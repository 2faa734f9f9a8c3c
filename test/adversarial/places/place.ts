import { openEntities } from '../../support/entities.js';
import type { EntityName } from '../input.js';

/**
 * What an entity demands of what stands at a place. `free`: nothing. `shape`: an object, into which nobody looks.
 * `entity`: an object whose known members are read. `list`: an array of jobs. `scalar`: neither object nor array. `section` and `value`: tags
 * or properties, and what is in them; with `patch` before it, as they are sent. `payload` and `echo`: a payload as it
 * is sent, and as it is returned.
 */
export type Demand =
  | 'free'
  | 'shape'
  | 'entity'
  | 'list'
  | 'scalar'
  | 'section'
  | 'value'
  | 'patch section'
  | 'patch value'
  | 'payload'
  | 'echo';

/** A place in an entity where anything may be put. */
export interface Place {
  readonly name: string;
  readonly put: (value: unknown) => unknown;
  /** The entities that know the place, and what each demands there. */
  readonly demands: Readonly<Partial<Record<EntityName, Demand>>>;
  /** The entities that do not know it, and accept it as they do every unknown member. */
  readonly bystanders: readonly EntityName[];
}

/** What a hub returns, where every member may be absent: any object without one of these members is accepted. */
export const OPEN = openEntities;

/** The same without one of them. */
export function openBut(name: EntityName): EntityName[] {
  return OPEN.filter((open) => open !== name);
}

/** What each of them demands, where it is the same. */
export function eachOpen(demand: Demand): Place['demands'] {
  return Object.fromEntries(OPEN.map((name) => [name, demand]));
}
