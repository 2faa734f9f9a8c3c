import type { GenericProperty } from '../entities.js';
import { closest } from '../issues/did-you-mean.js';
import type { EntityName } from './entities.js';
import { DETECTION_RULES, GENERIC_PROPERTIES, KNOWN_PROPERTIES, PAGES } from './entities.js';

/** An entity, and the names of the properties that say so. */
export interface Detection {
  readonly entity: EntityName;
  readonly because: readonly string[];
  /** Other entities that the object could also be. */
  readonly ambiguities: readonly Ambiguity[];
}

/** Another entity that an object could be meant to be, and the property that the question depends on. */
export interface Ambiguity {
  readonly property: string;
  readonly other: EntityName;
  /** The property alone decides which entity the object is, the inferred entity ignores it, or only the other one has its value. */
  readonly kind: 'decides' | 'ignored' | 'value';
}

/** The part of a detection that a rule decides. */
type Match = Pick<Detection, 'entity' | 'because'>;

/** The rules with names in lower case: a serializer that capitalizes property names gets an issue for each of them. */
const RULES = DETECTION_RULES.map(({ entity, any, and }) => ({
  entity,
  any: new Set(any.map(toLowerCase)),
  and: and && new Set(and.map(toLowerCase)),
}));

/** The names that an entity has, in lower case, as far as rules and responses have them. */
const KNOWN = new Map<EntityName, Set<string>>();
for (const { entity, any, and = [] } of DETECTION_RULES) {
  const names = [...any, ...and, ...(KNOWN_PROPERTIES[entity] ?? [])].map(toLowerCase);
  KNOWN.set(entity, new Set([...(KNOWN.get(entity) ?? []), ...names]));
}

/** The name of a property, and what it says about its object. */
interface Name {
  readonly name: string;
  /** `telling` suffices to infer an entity, `foreign` has a value of another type; `plain` and `object` are neither. */
  readonly weight: 'telling' | 'object' | 'plain' | 'foreign';
  /** What is known of the name if other files have it too. Otherwise its weight does not depend on the value. */
  readonly generic: GenericProperty | undefined;
}

/** The most lists of names whose detection is remembered, and their most characters. */
const MAX_REMEMBERED = 256;
const MAX_KEY_LENGTH = 4096;

/** The most names of an object that are compared with similar ones, which takes long. More are not misspelled. */
const MAX_COMPARED = 16;

/** The most items of an array of which one must say what page it is. */
const MAX_ITEMS = 100;

/** With more properties that say the same, none of them alone does. A rule of two lists needs one of each. */
const MAX_REASONS = 8;

/**
 * Creates a function that infers the entity that a JSON value is meant to be from its property names. It returns undefined if they
 * do not say. In an array, the first item of a page decides which page it is; an empty array could be a page of anything.
 */
export function createDetector(): (value: unknown) => Detection | undefined {
  const remembered = new Map<string, Detection | undefined>();
  const detect = (names: readonly Name[]) => {
    // Unlike joined names, this tells ["a\nb"] from ["a", "b"].
    const key = JSON.stringify(names.map(({ name, weight }) => [name, weight]));
    // Stryker disable next-line ConditionalExpression,EqualityOperator: what is remembered only saves time
    if (key.length > MAX_KEY_LENGTH) return detectByNames(names);
    // Stryker disable next-line ConditionalExpression: what is remembered only saves time
    if (!remembered.has(key)) {
      // Values of many kinds are rare, and detected again.
      // Stryker disable next-line ConditionalExpression,EqualityOperator: what is remembered only saves time
      if (remembered.size === MAX_REMEMBERED) remembered.clear();
      remembered.set(key, detectByNames(names));
    }
    return remembered.get(key);
  };
  // Lines of a file mostly have the same names, and comparing them takes a fifth of the time of reading them.
  let last: readonly Name[] = [];
  let lastDetection: Detection | undefined;
  const detectObject = (value: unknown) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    // Stryker disable next-line ConditionalExpression: to read the names again only costs time
    if (!hasNames(value, last)) {
      last = readNames(value);
      lastDetection = detect(last);
    }
    return lastDetection;
  };
  const detectPage = (items: readonly unknown[]) => {
    for (const item of items.slice(0, MAX_ITEMS)) {
      const detected = detectObject(item);
      if (detected === undefined) continue;
      const entity = PAGES[detected.entity];
      if (entity !== undefined) return { ...detected, entity, ambiguities: [] };
    }
    return undefined;
  };
  return (value) => {
    if (Array.isArray(value)) return detectPage(value);
    const detection = detectObject(value);
    if (detection?.entity !== 'JobList') return detection;
    // The object that the swagger describes instead of a page: its items decide, if they do.
    const { items } = value as { items?: unknown };
    const entity = Array.isArray(items) ? detectPage(items)?.entity : undefined;
    return { ...detection, entity: entity ?? detection.entity };
  };
}

function detectByNames(names: readonly Name[]): Detection | undefined {
  const match = findMatch(names);
  return match && { ...match, ambiguities: findAmbiguities(match, names) };
}

function findMatch(names: readonly Name[]): Match | undefined {
  for (const { entity, any, and } of RULES) {
    const matched = namesIn(any, names);
    const required = and && namesIn(and, names);
    if (matched.length === 0 || required?.length === 0) continue;
    const reasons = [...matched, ...(required ?? [])];
    if (reasons.some(({ weight }) => weight === 'telling') || areMostlyKnown(names, entity)) {
      return { entity, because: reasons.map(({ name }) => name) };
    }
  }
  return undefined;
}

/** Returns whether most properties are those of an entity, some of them misspelled: at least two, or one that is an object. */
function areMostlyKnown(names: readonly Name[], entity: EntityName): boolean {
  const all = KNOWN.get(entity) as ReadonlySet<string>;
  const candidates = [...all];
  let compared = 0;
  const isKnown = (name: string) =>
    all.has(toLowerCase(name)) ||
    (compared++ < MAX_COMPARED && closest(name, candidates) !== undefined);
  const known = names.filter(({ name, weight }) => weight !== 'foreign' && isKnown(name));
  const suffices = known.length > 1 || known[0]?.weight === 'object';
  return known.length * 2 > names.length && suffices;
}

function readNames(value: object): Name[] {
  return Object.entries(value).map(([name, property]) => {
    const lower = toLowerCase(name);
    const generic = Object.hasOwn(GENERIC_PROPERTIES, lower)
      ? GENERIC_PROPERTIES[lower]
      : undefined;
    return { name, weight: weightOf(generic, property), generic };
  });
}

// Stryker disable ConditionalExpression,LogicalOperator,UpdateOperator,BlockStatement: to return false too often only costs time
/** Returns whether the object has exactly these names, in this order, with the same weights. */
function hasNames(value: object, names: readonly Name[]): boolean {
  let index = 0;
  for (const name in value) {
    const expected = names[index++];
    if (expected?.name !== name) return false;
    const { generic, weight } = expected;
    const property = (value as Record<string, unknown>)[name];
    if (generic !== undefined && weightOf(generic, property) !== weight) return false;
  }
  return index === names.length;
}
// Stryker restore ConditionalExpression,LogicalOperator,UpdateOperator,BlockStatement

function weightOf(generic: GenericProperty | undefined, value: unknown): Name['weight'] {
  if (generic === undefined) return 'telling';
  const { type, values = [], names = [] } = generic;
  if (typeof value === 'string' && isLike(value, values)) return 'telling';
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const isOther = value !== null && (Array.isArray(value) || typeof value !== type);
    return type !== undefined && isOther ? 'foreign' : 'plain';
  }
  return names.some((inner) => Object.hasOwn(value, inner)) ? 'telling' : 'object';
}

function isLike(value: string, values: readonly string[]): boolean {
  return values.includes(value) || closest(value, values) !== undefined;
}

/** What the response to a create does not repeat [J3]: without any of them, a job is not like a request. */
const REQUEST_PROPERTIES = new Set(['queryCondition', 'cloudToDeviceMethod', 'updateTwin']);

/**
 * Returns the entities that an object could be meant to be besides the inferred one: without one of the properties from which it
 * was inferred, by properties that it ignores, or by a value that only the other entity has.
 */
function findAmbiguities({ entity, because }: Match, names: readonly Name[]): Ambiguity[] {
  const ambiguities: Ambiguity[] = [];
  for (const property of because.length > MAX_REASONS ? [] : because) {
    const other = findMatch(names.filter(({ name }) => name !== property))?.entity;
    if (other === undefined || other === entity) continue;
    if (other === 'JobRequest' && !names.some(({ name }) => REQUEST_PROPERTIES.has(name))) continue;
    ambiguities.push({ property, other, kind: 'decides' });
  }
  const known = KNOWN_PROPERTIES[entity];
  const ignored = known === undefined ? [] : names.filter(({ name }) => !known.includes(name));
  const byIgnored = findMatch(ignored);
  if (byIgnored !== undefined && byIgnored.entity !== entity) {
    const [property] = byIgnored.because as [string];
    ambiguities.push({ property, other: byIgnored.entity, kind: 'ignored' });
  }
  for (const { name, weight, generic } of names) {
    const other = weight === 'telling' ? generic?.entity : undefined;
    const isOther = other !== undefined && other !== entity && known?.includes(name);
    if (!isOther || ambiguities.some((each) => each.other === other)) continue;
    ambiguities.push({ property: name, other, kind: 'value' });
  }
  return ambiguities;
}

function namesIn(set: ReadonlySet<string>, names: readonly Name[]): Name[] {
  return names.filter(({ name }) => set.has(toLowerCase(name)));
}

function toLowerCase(name: string): string {
  return name.toLowerCase();
}
