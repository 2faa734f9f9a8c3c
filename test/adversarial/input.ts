import { type EntityName, entities, openEntities } from '../support/entities.js';
import type { Schema } from '../support/places.js';

export type { EntityName };

/** Properties that a built-in prototype has while a guard runs. */
export interface Pollution {
  readonly of: object;
  readonly properties: PropertyDescriptorMap;
}

/** A value that breaks naive validators, and the expected results. */
export interface AdversarialInput {
  readonly name: string;
  /** What is adversarial, without the place; the name if it is only in one place. */
  readonly what?: string;
  readonly make: () => unknown;
  /** The entities whose guards accept the value. All others reject it. */
  readonly accepted: readonly EntityName[];
  /** The entities that have a rule for the adversarial part. */
  readonly concerns: readonly EntityName[];
  /** Entities whose result may be either. */
  readonly undecided?: readonly EntityName[] | 'all';
  /** Whether a guard may change the value, so that each call needs a new one. */
  readonly hasState?: boolean | undefined;
  /** Work that no validator can avoid. A call may take three times as long. */
  readonly atLeast?: (() => void) | undefined;
  readonly pollution?: Pollution | undefined;
}

/** Entities that accept any object in which no known property is invalid. */
export const OPEN = openEntities;

/** Returns the open entities, except some. */
export function openExcept(...names: readonly EntityName[]): EntityName[] {
  return OPEN.filter((entity) => !names.includes(entity));
}

/** The names of all properties of entities. */
export const knownProperties: ReadonlySet<string> = new Set(
  entities.flatMap(({ schema }) => Object.keys((schema as Schema).properties ?? {})),
);

/** Returns the entities that have a property of this name. */
export function entitiesWith(property: string): EntityName[] {
  return entities
    .filter(({ schema }) => {
      const { properties, oneOf = [] } = schema as Schema;
      return [properties, ...oneOf.map((branch) => branch.properties)].some(
        (known) => known !== undefined && Object.hasOwn(known, property),
      );
    })
    .map(({ name }) => name);
}

/** Returns a function that makes the value at the first call and returns the same one later. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Wraps the innermost value so many times. */
export function wrap(
  levels: number,
  wrapOnce: (value: unknown, level: number) => unknown,
  innermost: unknown = null,
): unknown {
  let value = innermost;
  for (let level = 0; level < levels; level++) value = wrapOnce(value, level);
  return value;
}
