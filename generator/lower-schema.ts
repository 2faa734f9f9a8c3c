import type { AnySchemaObject } from 'ajv';
import { longestText } from './longest-text.js';

const ANNOTATIONS = ['title', 'description', '$id'];

/**
 * The schema as Ajv compiles it best: without annotations; `nullable` for a type that may be null, so that
 * errors hold one type; no `type` where `enum` or `const` says more, and no `maxLength` where a pattern does,
 * so that a value is refused once; and without what only says that an object is open.
 */
export function lowerSchema(
  schema: AnySchemaObject,
  outerLongest = Number.POSITIVE_INFINITY,
): AnySchemaObject {
  const lowered: AnySchemaObject = {};
  const longest = Math.min(outerLongest, longestBeside(schema));
  for (const [keyword, value] of Object.entries(schema)) {
    if (ANNOTATIONS.includes(keyword)) continue;
    if (keyword === 'additionalProperties' && value === true) continue;
    if (keyword === 'maxLength' && longest <= value) continue;
    if (keyword === 'type') Object.assign(lowered, lowerType(schema));
    else if (keyword === 'properties')
      lowered[keyword] = mapValues(value, (member: AnySchemaObject) => lowerSchema(member));
    else if (keyword === 'items') lowered[keyword] = lowerSchema(value);
    else if (keyword === 'oneOf' || keyword === 'allOf') {
      lowered[keyword] = value.map((part: AnySchemaObject) => lowerSchema(part, longest));
    } else lowered[keyword] = value;
  }
  return lowered;
}

/** The most characters of a text that passes the keywords beside `maxLength`: it says nothing new above that. */
function longestBeside({ pattern, maxUtf16Units, allOf = [] }: AnySchemaObject): number {
  return Math.min(
    pattern === undefined ? Number.POSITIVE_INFINITY : longestText(pattern),
    maxUtf16Units ?? Number.POSITIVE_INFINITY,
    ...allOf.map(longestBeside),
  );
}

function lowerType({ type, ...rest }: AnySchemaObject): AnySchemaObject {
  if (rest.enum !== undefined || rest.const !== undefined) return {};
  if (!Array.isArray(type)) return { type };
  const [only, ...others] = type.filter((name) => name !== 'null');
  if (others.length > 0 || type.length !== 2)
    throw new Error(`a union of types: ${type.join(', ')}`);
  return { type: only, nullable: true };
}

function mapValues<T, U>(record: Record<string, T>, map: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}
