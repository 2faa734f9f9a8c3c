/** A JSON Schema, or one of those that it is made of. */
export type JsonSchema = Record<string, unknown>;

/** Makes another schema of a schema. */
export type Conversion = (schema: JsonSchema) => JsonSchema;

/** Keywords whose value is a schema, of those that the files have. */
const HOLDS_ONE = ['additionalProperties', 'items', 'propertyNames', 'not', 'if', 'then'];

/** Keywords whose value is a list of schemas. */
const HOLDS_LIST = ['allOf', 'anyOf', 'oneOf'];

/** Keywords whose value has a schema by each name. A name may be that of a keyword, such as `type`. */
const HOLDS_NAMED = ['properties', '$defs'];

/** The schema, with what the conversion makes of each schema directly inside. */
export function convertInside(schema: JsonSchema, convert: Conversion): JsonSchema {
  return mapValues(schema, (value, keyword) => {
    if (HOLDS_LIST.includes(keyword)) return (value as JsonSchema[]).map(convert);
    if (HOLDS_NAMED.includes(keyword)) return mapValues(value as Record<string, never>, convert);
    // `additionalProperties` may be false.
    return HOLDS_ONE.includes(keyword) && isSchema(value) ? convert(value) : value;
  });
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object';
}

function mapValues<From, To>(
  record: Readonly<Record<string, From>>,
  map: (value: From, name: string) => To,
): Record<string, To> {
  return Object.fromEntries(
    Object.entries(record).map(([name, value]) => [name, map(value, name)]),
  );
}
