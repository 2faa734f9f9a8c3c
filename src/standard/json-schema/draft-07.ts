import { writeDraft202012 } from './draft-2020-12.js';
import { convertInside, type JsonSchema } from './json-schema.js';
import type { JsonSchemaParts } from './parts.js';

/** The JSON Schema in draft 7, which says all that the file says. */
export function writeDraft07(parts: JsonSchemaParts): JsonSchema {
  const { $schema, $defs, ...rest } = toDraft07(writeDraft202012(parts));
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    ...rest,
    ...($defs !== undefined && { definitions: $defs }),
  };
}

function toDraft07(schema: JsonSchema): JsonSchema {
  const { $ref, ...rest } = convertInside(schema, toDraft07);
  if ($ref === undefined) return open(rest);
  const reference = { $ref: String($ref).replace('#/$defs/', '#/definitions/') };
  // Draft 7 ignores what stands beside a `$ref`, which is a description here.
  return Object.keys(rest).length === 0 ? reference : { ...rest, allOf: [reference] };
}

/**
 * Says of an object that it is open, where the file leaves that unsaid: the AI SDK closes every object that does not say so by a
 * schema, which would leave `JobRequest` without a member.
 */
function open(schema: JsonSchema): JsonSchema {
  if (![schema.type].flat().includes('object')) return schema;
  return { ...schema, additionalProperties: schema.additionalProperties ?? {} };
}
