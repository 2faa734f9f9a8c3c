// Puts adversarial values at places of entities, and finds the expected results from the schemas.

import { entities } from '../support/entities.js';
import { distinctPlaces, type Path, places, type Schema, smallest } from '../support/places.js';
import type { AdversarialInput, EntityName } from './input.js';

/**
 * What a schema requires of an adversarial value: any object (`object`), an object whose known properties are valid
 * (`entity`), a map of objects (`map`), an array of jobs (`list`), a string without a limit (`text`), a twin section or a value inside of one, in a
 * response or a request, or a payload. No adversarial value meets `other`, and all of them meet `anything`.
 */
export type Requirement =
  | 'anything'
  | 'object'
  | 'entity'
  | 'map'
  | 'list'
  | 'text'
  | 'section'
  | 'value'
  | 'request section'
  | 'request value'
  | 'payload'
  | 'echo'
  | 'other';

/** A plain JSON object with valid contents. */
export const JSON_OBJECT: readonly Requirement[] = [
  ...(['object', 'entity', 'section', 'value', 'request section'] as const),
  ...(['request value', 'payload', 'echo'] as const),
];

/** An array of valid values, or a scalar. */
export const JSON_VALUE: readonly Requirement[] = ['value', 'request value', 'payload', 'echo'];

/** An object without known properties that JSON does not represent without loss. */
export const ANY_OBJECT: readonly Requirement[] = ['object', 'entity'];

/** An adversarial value without a place. */
export interface AdversarialValue
  extends Pick<AdversarialInput, 'name' | 'make' | 'hasState' | 'atLeast'> {
  readonly meets: readonly Requirement[];
  /** Whether the result depends on how often a guard reads the value. */
  readonly isUndecided?: boolean;
}

/** Lists values, by name, that meet the same requirements. */
export function meeting(
  meets: readonly Requirement[],
  makers: Readonly<Record<string, () => unknown>>,
  more: Partial<AdversarialValue> = {},
): AdversarialValue[] {
  return Object.entries(makers).map(([name, make]) => ({ name, make, meets, ...more }));
}

/** A place for adversarial values. */
export interface AdversarialPlace {
  readonly name: string;
  readonly put: (value: unknown) => unknown;
  /** What each entity requires at the place, if it accepts the rest. */
  readonly requirements: ReadonlyMap<EntityName, Requirement>;
}

/** Returns what the schema requires at the path, and whether it has a rule for the place. */
function requirementAt(schema: Schema, [step, ...rest]: Path, base: unknown): Requirement {
  const { twinSection, methodPayload, properties, additionalProperties } = schema;
  if (twinSection !== undefined) {
    const isRequest = twinSection.endsWith('Patch');
    if (step === undefined) return isRequest ? 'request section' : 'section';
    if (step === '$metadata') return rest.length === 0 ? 'object' : 'anything';
    if (String(step).startsWith('$')) return 'anything';
    return isRequest ? 'request value' : 'value';
  }
  if (methodPayload !== undefined) return methodPayload === 'request' ? 'payload' : 'echo';
  const type = (base as { type?: unknown } | undefined)?.type;
  const branch = schema.anyOf?.find((one) => one.properties?.type?.const === type);
  if (branch !== undefined) return requirementAt(branch, [step as string, ...rest], base);
  if (step === undefined) return requirementOf(schema);
  const ofMap = typeof additionalProperties === 'object' ? additionalProperties : undefined;
  const inner = typeof step === 'number' ? schema.items : (properties?.[step] ?? ofMap);
  if (inner !== undefined) return requirementAt(inner, rest, undefined);
  return additionalProperties === false ? 'other' : 'anything';
}

function requirementOf(schema: Schema): Requirement {
  const { type, properties, required = [], additionalProperties, items } = schema;
  if (type === undefined && schema.anyOf === undefined) return 'anything';
  const types = [type].flat();
  if (types.includes('object') && schema.anyOf === undefined) {
    if (typeof additionalProperties === 'object') return requirementOfMap(additionalProperties);
    if (properties === undefined) return 'object';
    return additionalProperties && required.length === 0 ? 'entity' : 'other';
  }
  if (items?.properties !== undefined) return 'list';
  const limits = [schema.pattern, schema.enum, schema.const, schema.allOf, schema.maxLength];
  const isText = types.includes('string') && limits.every((limit) => limit === undefined);
  return isText ? 'text' : 'other';
}

/** A map of anything that is an object may nest. A map of other values accepts no adversarial value in its places. */
function requirementOfMap(values: Schema): Requirement {
  return ['anything', 'object', 'entity', 'map'].includes(requirementOf(values)) ? 'map' : 'other';
}

function placeAt(
  name: string,
  path: Path,
  put: AdversarialPlace['put'],
  ok: unknown,
): AdversarialPlace {
  const base = put(ok);
  const requirements = new Map<EntityName, Requirement>();
  for (const { name: entity, schema, is } of entities) {
    if (path.length === 0 || is(base)) requirements.set(entity, requirementAt(schema, path, base));
  }
  return { name, put, requirements };
}

const ALONE = placeAt('alone', [], (value) => value, {});

const allPlaces = new Map(
  places
    .filter(({ path }) => path.length > 0)
    .flatMap(({ name, path, put, schema }): [string, AdversarialPlace][] => {
      const { twinSection, methodPayload, properties } = schema;
      const inside = (step: string, hold: (value: unknown) => unknown, ok: unknown) =>
        placeAt(
          `in ${name}: ${step}`,
          [...path, ...step.split('.')],
          (value) => put(hold(value)),
          ok,
        );
      const found = [placeAt(`as ${name}`, path, put, smallest(schema))];
      if (twinSection !== undefined) {
        found.push(
          inside('a', (a) => ({ a }), 1),
          inside('a.0', (value) => ({ a: [value] }), 1),
        );
      }
      if (twinSection === 'properties') {
        found.push(inside('$metadata', ($metadata) => ({ $metadata }), {}));
        found.push(inside('$iotin:a', (value) => ({ '$iotin:a': value }), 1));
        found.push(inside('$metadata.a', (a) => ({ $metadata: { a } }), {}));
      }
      if (twinSection === 'tags') found.push(inside('$etag', ($etag) => ({ $etag }), 1));
      if (methodPayload !== undefined) found.push(inside('a.0', (value) => ({ a: [value] }), 1));
      if (name === 'Twin.configurations') found.push(inside('a', (a) => ({ a }), 1));
      if (properties !== undefined && path.length === 1) {
        const holder = smallest(schema) as object;
        found.push(inside('unknown', (unknown) => ({ ...holder, unknown }), 1));
      }
      return found.map((place) => [place.name, place]);
    }),
);

function unknownPropertyOf(entity: string, schema: Schema): AdversarialPlace {
  const base = smallest(schema) as object;
  const put = (unknown: unknown) => ({ ...base, unknown });
  return placeAt(`as an unknown property of ${entity}`, ['unknown'], put, 1);
}

const unknownProperties = places
  .filter(({ path, schema }) => path.length === 0 && typeof smallest(schema) === 'object')
  .filter(({ schema }) => schema.type === 'object')
  .map(({ entity, schema }) => unknownPropertyOf(entity, schema));

/** One place for each requirement. */
export const CORE_PLACES: readonly AdversarialPlace[] = [
  ALONE,
  ...unknownProperties.filter(({ name }) => /(?: Twin| JobResponse)$/.test(name)),
  ...[
    'as Twin.configurations',
    'as CloudToDeviceMethodRequest.payload',
    'as TwinPatch.tags',
    'in TwinPatch.properties.desired: a',
    'as JobResponse.updateTwin',
    'as JobResponse.updateTwin.tags',
    'in JobResponse.updateTwin.properties.desired: a',
    'as JobResponse.cloudToDeviceMethod.payload',
  ].map(named),
];

function named(name: string): AdversarialPlace {
  const place = allPlaces.get(name);
  if (place === undefined) throw new Error(`There is no place ${name}`);
  return place;
}

const distinctNames = new Set(distinctPlaces.map(({ name }) => `as ${name}`));
const limitedStrings = new Set(
  distinctPlaces
    .filter(({ schema }) => [schema.type].flat().includes('string'))
    .filter(({ schema }) => requirementOf(schema) === 'other' && schema.const === undefined)
    .map(({ name }) => `as ${name}`),
);
const distinctSections = distinctPlaces
  .filter(({ schema }) => schema.twinSection !== undefined || schema.methodPayload !== undefined)
  .map(({ name }) => `in ${name}: `);

/** One place for each different schema, the places inside of sections and payloads, and unknown properties. */
export const ALL_PLACES: readonly AdversarialPlace[] = [
  ...new Set([
    ...CORE_PLACES,
    ...unknownProperties,
    ...[...allPlaces.values()].filter(
      ({ name }) =>
        distinctNames.has(name) ||
        distinctSections.some((start) => name.startsWith(start)) ||
        /^as \w+List\b.*(?:tags|payload)$|^in Twin.configurations|unknown$/.test(name),
    ),
  ]),
];

/** Returns an input for each value at each place. */
export function inPlaces(
  where: readonly AdversarialPlace[],
  values: readonly AdversarialValue[],
): AdversarialInput[] {
  return values.flatMap((value) => where.map((place) => inPlace(place, value)));
}

function inPlace({ name, put, requirements }: AdversarialPlace, value: AdversarialValue) {
  const { name: what, make, meets, hasState, isUndecided, atLeast } = value;
  const all = [...requirements];
  const isMet = ([, requirement]: [EntityName, Requirement]) =>
    requirement === 'anything' || meets.includes(requirement);
  const concerns = all.flatMap(([entity, requirement]) =>
    requirement === 'anything' || (name === 'alone' && requirement === 'other') ? [] : [entity],
  );
  return {
    name: `${what}, ${name}`,
    what,
    make: () => put(make()),
    accepted: all.filter(isMet).map(([entity]) => entity),
    concerns,
    undecided: isUndecided ? concerns : [],
    hasState,
    atLeast,
  };
}

/** The places of strings that are neither sections nor payloads, and have a pattern or a limit. */
export const LIMITED_STRING_PLACES: readonly AdversarialPlace[] = [
  ALONE,
  ...[...allPlaces.values()].filter(({ name }) => limitedStrings.has(name)),
];
