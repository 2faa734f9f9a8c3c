import { oracleOf } from '../properties/oracle/index.js';
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

/** Returns the entities that accept a plain value. */
export function accepting(value: unknown): EntityName[] {
  return entities.filter(({ name }) => oracleOf(name)(value)).map(({ name }) => name);
}

/** Returns the entities that accept these properties, and any unknown ones next to them. */
export function openTo(properties: object): EntityName[] {
  const isOpen = new Set(
    entities.filter(({ schema }) => schema.additionalProperties === true).map(({ name }) => name),
  );
  return accepting(properties).filter((name) => isOpen.has(name));
}

/** Returns the entities without required properties, except those that have one of these properties. */
export function openWithout(...properties: readonly string[]): EntityName[] {
  const found = properties.flatMap(entitiesWith);
  return openEntities.filter((entity) => !found.includes(entity));
}

/** The names of all properties of entities. */
export const knownProperties: ReadonlySet<string> = new Set(
  entities.flatMap(({ schema }) => Object.keys((schema as Schema).properties ?? {})),
);

/** Returns the entities that have a property of this name. */
export function entitiesWith(property: string): EntityName[] {
  return entities
    .filter(({ schema }) => {
      const { properties, anyOf = [] } = schema as Schema;
      return [properties, ...anyOf.map((branch) => branch.properties)].some(
        (known) => known !== undefined && Object.hasOwn(known, property),
      );
    })
    .map(({ name }) => name);
}

/** Lists values, by name, with the same expected results. */
export function inputs(
  concerns: readonly EntityName[],
  accepted: readonly EntityName[],
  makers: Readonly<Record<string, () => unknown>>,
  more: Partial<AdversarialInput> = {},
): AdversarialInput[] {
  return Object.entries(makers).map(([name, make]) => ({
    name,
    make,
    accepted,
    concerns,
    ...more,
  }));
}

/** A getter or a trap of a proxy that throws. */
export function fail(): never {
  throw new Error('unreadable');
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

/** Calls the function while the prototype has the additional properties. */
export function polluted<T>(pollution: Pollution | undefined, call: () => T): T {
  if (pollution === undefined) return call();
  Object.defineProperties(pollution.of, pollution.properties);
  try {
    return call();
  } finally {
    for (const key of Reflect.ownKeys(pollution.properties))
      Reflect.deleteProperty(pollution.of, key);
  }
}

/** What a call returned or threw, and how long it took. */
export interface Outcome {
  readonly returned?: unknown;
  readonly thrown?: unknown;
  readonly milliseconds: number;
}

/** Measures elapsed time or CPU time, whichever is less: other processes add only to the elapsed time. */
export function timed(call: () => unknown): Outcome {
  const cpu = process.cpuUsage();
  const start = performance.now();
  const milliseconds = () => {
    const { user, system } = process.cpuUsage(cpu);
    return Math.min(performance.now() - start, (user + system) / 1000);
  };
  try {
    return { returned: call(), milliseconds: milliseconds() };
  } catch (thrown) {
    return { thrown, milliseconds: milliseconds() };
  }
}
