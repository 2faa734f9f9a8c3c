// Every place in an entity where a value can appear, found by walking the schemas.

import fc from 'fast-check';
import type { IssueCode } from '../../src/issues/codes.js';
import type { Result } from '../../src/issues/issue.js';
import type { TwinSectionKind } from '../../src/keywords/twin-section-kind.js';
import { type EntityName, entities, entityOf, isEntityName } from './entities.js';
import { valueAt } from './walk.js';

export type Path = readonly (string | number)[];

/** The keywords of a schema that tests read. */
export interface Schema {
  readonly title?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly maxItems?: number;
  readonly pattern?: string;
  readonly issue?: IssueCode;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly requiredAny?: readonly Path[];
  readonly notAbove?: { property: string; limit: string; default: number };
  readonly maxUtf16Units?: number;
  readonly querySyntax?: string;
  readonly methodPayload?: 'request' | 'echo';
  readonly twinSection?: TwinSectionKind;
}

/** A place in an entity: the root, a property at any depth, the first element of an array, or a value in a map. */
export interface Place {
  readonly entity: EntityName;
  readonly path: Path;
  /** The entity and the path, to be used in test titles. */
  readonly name: string;
  readonly schema: Schema;
  /** Returns whether the place exists in the valid value: a job request has the places of its type. */
  readonly isIn: (value: unknown) => boolean;
  /** Returns the object or array at the place; if there is none, the smallest valid one. */
  readonly get: (value: unknown) => object;
  /** Returns a copy of the valid value with another value at the place. */
  readonly set: (value: unknown, replacement: unknown) => unknown;
  /** Returns a copy of the valid value in which a descriptor defines the place. */
  readonly define: (value: unknown, descriptor: PropertyDescriptor) => unknown;
  /** Returns the smallest valid value of the entity, with this value at the place. */
  readonly put: (value: unknown) => unknown;
  /** Validates the value at the place, in the smallest valid value. */
  readonly validate: (value: unknown) => Result<unknown>;
}

/** Strings to use as the smallest value if the pattern accepts them. */
const EXAMPLES = ['a', '2021-04-12', '2026-01-31T08:30:00Z'];

/** The key of the place in a map. */
const MAP_KEY = 'key';

function smallestString(pattern: string): string {
  const expression = new RegExp(pattern, 'u');
  const generated = () => fc.sample(fc.stringMatching(expression), { seed: 1, numRuns: 1 })[0];
  return EXAMPLES.find((text) => expression.test(text)) ?? (generated() as string);
}

/** Returns the smallest valid value of a schema. */
export function smallest(schema: Schema): unknown {
  const { type, enum: values, anyOf, pattern = '', requiredAny } = schema;
  if (anyOf !== undefined) return smallest(anyOf[0] as Schema);
  if ('const' in schema) return schema.const;
  if (values !== undefined) return values[0];
  switch ([type].flat()[0]) {
    case 'string':
      return smallestString(pattern);
    case 'integer':
      return Math.max(0, schema.minimum ?? 0);
    case 'boolean':
      return false;
    case 'array':
      return [];
    case 'object':
      break;
    default:
      return null;
  }
  const names = [...(schema.required ?? []), ...(requiredAny?.[0]?.slice(0, 1) ?? [])];
  const properties = schema.properties as Record<string, Schema>;
  return Object.fromEntries(names.map((name) => [name, smallest(properties[name] as Schema)]));
}

function rootOf(entity: EntityName, schema: Schema, branch: Schema): Place {
  const type = branch.properties?.type?.const;
  return {
    entity,
    path: [],
    name: type === undefined ? entity : `${entity} (${type})`,
    schema,
    isIn: (value) => type === undefined || (value as { type: unknown }).type === type,
    get: (value) => value as object,
    set: (_value, replacement) => replacement,
    define: (_value, { get }) => get?.(),
    put: (value) => value,
    validate: entityOf(entity).validate,
  };
}

function placeIn(parent: Place, holder: Schema, step: string | number, schema: Schema): Place {
  const base = parent.put(smallest(holder));
  const { validate } = entityOf(parent.entity);
  const path = [...parent.path, step];
  const get: Place['get'] = (value) => {
    const found = valueAt(value, path);
    return (typeof found === 'object' && found !== null ? found : smallest(schema)) as object;
  };
  const define: Place['define'] = (value, descriptor) => {
    const source = parent.get(value);
    const copy = Array.isArray(source) ? [...source] : { ...source };
    return parent.set(value, Object.defineProperty(copy, step, descriptor));
  };
  const set: Place['set'] = (value, replacement) =>
    define(value, { value: replacement, enumerable: true, writable: true, configurable: true });
  return {
    entity: parent.entity,
    path,
    name: `${parent.name}${typeof step === 'number' ? `[${step}]` : `.${step}`}`,
    schema,
    isIn: parent.isIn,
    get,
    set,
    define,
    put: (value) => set(base, value),
    validate: (value) => validate(set(base, value)),
  };
}

function* placesBelow(parent: Place, schema: Schema): Iterable<Place> {
  const steps: [step: string | number, schema: Schema][] = Object.entries(schema.properties ?? {});
  if (schema.items !== undefined) steps.push([0, schema.items]);
  if (typeof schema.additionalProperties === 'object')
    steps.push([MAP_KEY, schema.additionalProperties]);
  for (const [step, inner] of steps) {
    const place = placeIn(parent, schema, step, inner);
    yield place;
    yield* placesBelow(place, inner);
  }
}

/** Returns the places of one entity, the root first. */
function placesOfEntity(entity: EntityName, schema: Schema): Place[] {
  const branches = schema.anyOf ?? [schema];
  return [
    rootOf(entity, schema, {}),
    ...branches.flatMap((branch) => [...placesBelow(rootOf(entity, branch, branch), branch)]),
  ];
}

/** Every place of every entity. */
export const places: readonly Place[] = entities.flatMap(({ name, schema }) =>
  placesOfEntity(name, schema),
);

/** The places of one entity. */
export function placesOf(entity: EntityName): readonly Place[] {
  return places.filter((place) => place.entity === entity);
}

/** A place of a twin section, and the rules that depend on the kind of section. */
export interface SectionPlace extends Place {
  readonly maxSize: number;
  readonly isRequest: boolean;
  /** Whether IoT Hub adds `$version` and `$metadata`. */
  readonly hasMetadata: boolean;
}

export const sectionPlaces: readonly SectionPlace[] = places.flatMap((place) => {
  const { twinSection: kind } = place.schema;
  if (kind === undefined) return [];
  return {
    ...place,
    maxSize: kind.startsWith('tags') ? 8192 : 32_768,
    isRequest: kind.endsWith('Patch'),
    hasMetadata: kind === 'properties',
  };
});

/** The places of entities inside other entities. The title of a schema names the entity. */
export const nestedEntities: readonly (Place & { readonly nested: EntityName })[] = places.flatMap(
  (place) => {
    const { title: nested } = place.schema;
    return place.path.length > 0 && isEntityName(nested) ? [{ ...place, nested }] : [];
  },
);

export const payloadPlaces: readonly Place[] = places.filter(
  ({ schema }) => schema.methodPayload !== undefined,
);

/** The places nearest to a root, one for each name and kind: for checks that need not be repeated deeper. */
export function outermost<T extends Place>(all: readonly T[]): T[] {
  const nearest = new Map<string, T>();
  for (const place of all.toSorted((one, other) => one.path.length - other.path.length)) {
    const { twinSection, methodPayload } = place.schema;
    const key = `${place.path.at(-1)} ${twinSection ?? methodPayload}`;
    if (!nearest.has(key)) nearest.set(key, place);
  }
  return [...nearest.values()];
}

/** The places whose schemas differ: one for each kind of value that an entity can hold. */
export const distinctPlaces: readonly Place[] = [
  ...new Map(
    places
      .toSorted((one, other) => other.path.length - one.path.length)
      .map((place) => {
        const { title, description, ...rules } = place.schema as Schema & { description?: string };
        return [JSON.stringify(rules), place] as const;
      }),
  ).values(),
];

/** Ways to hold a string or another value at a place: as the value, and in sections and payloads as an element or a key. */
export function variantsOf(place: Place): [how: string, hold: (value: unknown) => unknown][] {
  const { twinSection, methodPayload } = place.schema;
  const hold = (how: string, wrap: (value: unknown) => unknown) =>
    [`${how} ${place.name}`, (value: unknown) => place.put(wrap(value))] as [string, () => unknown];
  const alone = hold('as', (value) => value);
  if (twinSection === undefined && methodPayload === undefined) return [alone];
  return [
    alone,
    hold('as a property in', (value) => ({ a: value })),
    hold('as an element in', (value) => ({ a: [value] })),
    hold('as a key in', (key) => Object.fromEntries([[String(key), 1]])),
    hold('as a deleted key in', (key) => Object.fromEntries([[String(key), null]])),
    hold('as a key of an element in', (key) => ({ a: [Object.fromEntries([[String(key), 1]])] })),
  ];
}
