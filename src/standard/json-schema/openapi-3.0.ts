// A Schema Object can be anywhere in an OpenAPI document, so it cannot refer to its own definitions by `$ref`. Definitions are
// therefore inlined.

import { convertSubschemas, type JsonSchema } from './json-schema.js';
import type { JsonSchemaParts } from './parts.js';

/**
 * Converts the JSON Schema to a Schema Object of OpenAPI 3.0. It is less strict than the file: it does not restrict the keys of a
 * section, for which OpenAPI 3.0 has no keyword, nor values below the first level of a section, nor values of `desired` and
 * `reported` in responses, except `$version` and `$metadata`.
 */
export function writeOpenApi30({ root, definitions }: JsonSchemaParts): JsonSchema {
  function toOpenApi30(schema: JsonSchema): JsonSchema {
    const { $ref, ...siblings } = schema;
    if ($ref !== undefined) return toOpenApi30({ ...resolve($ref as string), ...siblings });
    const { if: condition, else: otherwise, ...others } = schema as Conditional;
    if (condition?.type === 'null') return { ...toNullable(toOpenApi30(otherwise)), ...others };
    const { allOf = [], ...union } = schema as Conditional;
    // The values of a property select one of the branches.
    if (allOf[0]?.then) return toOpenApi30({ ...union, oneOf: allOf.map(({ then }) => then) });
    return convertKeywords(convertSubschemas(schema, toOpenApi30));
  }

  /** Returns a definition, but only the description of level 2: each level refers to the next twice, so inlining grows exponentially. */
  function resolve($ref: string): JsonSchema {
    const name = $ref.replace('#/$defs/', '');
    const schema = JSON.parse(definitions[name] as string);
    return name.endsWith('Level2') ? { description: schema.description } : schema;
  }

  return toOpenApi30(JSON.parse(root));
}

/** The keywords of the files that select a schema. */
interface Conditional extends JsonSchema {
  readonly if?: JsonSchema;
  readonly then?: JsonSchema;
  /** Present if `if` selects by the type null. */
  readonly else: JsonSchema;
  readonly allOf?: readonly Conditional[];
}

/** Makes a schema with a `type` nullable. */
function toNullable({ enum: values, ...schema }: JsonSchema): JsonSchema {
  if (values === undefined) return { ...schema, nullable: true };
  return { ...schema, enum: [...(values as unknown[]), null], nullable: true };
}

/** Converts the keywords of a schema whose subschemas are already converted. */
function convertKeywords({
  $comment,
  propertyNames,
  patternProperties,
  ...schema
}: JsonSchema): JsonSchema {
  const { type, const: value, if: condition, then, else: otherwise, ...rest } = schema;
  // `then` accepts only values that `if` accepts, where the file has `else`.
  const alternatives = otherwise ? [then ?? condition, otherwise] : [{ not: condition }, then];
  return {
    ...convertType(type),
    ...(type === 'array' && { items: {} }),
    ...(value !== undefined && { enum: [value] }),
    ...(condition !== undefined && { anyOf: alternatives }),
    ...rest,
    // OpenAPI 3.0 has no patterns for names, so every other property may have the values that they allow.
    ...(patternProperties !== undefined && { additionalProperties: {} }),
  };
}

function convertType(type: unknown): JsonSchema {
  if (type === undefined) return {};
  // OpenAPI 3.0 has no null type. This schema accepts only null.
  if (type === 'null') return { type: 'string', nullable: true, enum: [null] };
  return Array.isArray(type) ? { type: type[0], nullable: true } : { type };
}
