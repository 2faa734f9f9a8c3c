import { writeDraft202012 } from './draft-2020-12.js';
import { convertSubschemas, type JsonSchema } from './json-schema.js';
import type { JsonSchemaParts } from './parts.js';

/** Converts the JSON Schema to draft 7 without loss. */
export function writeDraft07(parts: JsonSchemaParts): JsonSchema {
  const { $schema, $defs, ...rest } = toDraft07(writeDraft202012(parts));
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    ...rest,
    ...($defs !== undefined && { definitions: $defs }),
  };
}

function toDraft07(schema: JsonSchema): JsonSchema {
  const { $ref, ...rest } = convertSubschemas(schema, toDraft07);
  if ($ref === undefined) return declareOpen(rest);
  const reference = { $ref: String($ref).replace('#/$defs/', '#/definitions/') };
  // Draft 7 ignores keywords next to a `$ref`, such as `description`.
  return Object.keys(rest).length === 0 ? reference : { ...rest, allOf: [reference] };
}

/**
 * Adds `additionalProperties` to objects without it. The AI SDK adds `false` to every object without a schema there, which
 * would leave `JobRequest` without properties.
 */
function declareOpen(schema: JsonSchema): JsonSchema {
  if (![schema.type].flat().includes('object')) return schema;
  return { ...schema, additionalProperties: schema.additionalProperties ?? {} };
}
