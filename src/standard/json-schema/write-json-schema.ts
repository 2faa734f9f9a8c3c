import type { StandardJSONSchemaV1 } from '../spec.js';
import { writeDraft07 } from './draft-07.js';
import { writeDraft202012 } from './draft-2020-12.js';
import type { JsonSchema } from './json-schema.js';
import { writeOpenApi30 } from './openapi-3.0.js';
import type { JsonSchemaParts } from './parts.js';

/**
 * Returns the JSON Schema in a dialect. Each call returns a new object, because consumers modify it: the AI SDK does.
 *
 * @throws RangeError if the dialect is not supported.
 */
export function writeJsonSchema(
  parts: JsonSchemaParts,
  { target }: StandardJSONSchemaV1.Options,
): JsonSchema {
  switch (target) {
    case 'draft-2020-12':
      return writeDraft202012(parts);
    case 'draft-07':
      return writeDraft07(parts);
    case 'openapi-3.0':
      return writeOpenApi30(parts);
    default:
      throw new RangeError('target must be draft-2020-12, draft-07 or openapi-3.0.');
  }
}
