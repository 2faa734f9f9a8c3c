import type { AnySchemaObject } from 'ajv';

const ANNOTATIONS = ['title', 'description', '$id'];

/**
 * The schema as Ajv compiles it best: without annotations; `nullable` for a type that may be null, so that
 * errors hold one type; no `type` where `enum` or `const` says more, so that a value is refused once.
 */
export function lowerSchema(schema: AnySchemaObject): AnySchemaObject {
  const lowered: AnySchemaObject = {};
  for (const [keyword, value] of Object.entries(schema)) {
    if (ANNOTATIONS.includes(keyword)) continue;
    if (keyword === 'type') Object.assign(lowered, lowerType(schema));
    else if (keyword === 'properties') lowered[keyword] = mapValues(value, lowerSchema);
    else if (keyword === 'items') lowered[keyword] = lowerSchema(value);
    else if (keyword === 'oneOf' || keyword === 'allOf') lowered[keyword] = value.map(lowerSchema);
    else lowered[keyword] = value;
  }
  return lowered;
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
