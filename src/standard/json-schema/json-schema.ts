/** A JSON Schema or subschema. */
export type JsonSchema = Record<string, unknown>;

/** Converts a schema to another schema. */
export type Conversion = (schema: JsonSchema) => JsonSchema;

/** Keywords of the JSON Schema files whose value is a schema. */
const SCHEMA_KEYWORDS = [
  'additionalProperties',
  'items',
  'propertyNames',
  'not',
  'if',
  'then',
  'else',
];

/** Keywords whose value is an array of schemas. */
const ARRAY_KEYWORDS = ['allOf', 'anyOf', 'oneOf'];

/** Keywords whose value is an object of schemas. Its keys may be names of keywords, such as `type`. */
const MAP_KEYWORDS = ['properties', 'patternProperties', '$defs'];

/** Converts each direct subschema of a schema. */
export function convertSubschemas(schema: JsonSchema, convert: Conversion): JsonSchema {
  return mapValues(schema, (value, keyword) => {
    if (ARRAY_KEYWORDS.includes(keyword)) return (value as JsonSchema[]).map(convert);
    if (MAP_KEYWORDS.includes(keyword)) return mapValues(value as Record<string, never>, convert);
    // `additionalProperties` may be false.
    return SCHEMA_KEYWORDS.includes(keyword) && isSchema(value) ? convert(value) : value;
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
