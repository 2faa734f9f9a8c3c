// A Schema Object of OpenAPI 3.0 stands anywhere in a document, where no `$ref` leads back into it. So definitions are written
// out where they are referred to.

import { convertInside, type JsonSchema } from './json-schema.js';
import type { JsonSchemaParts } from './parts.js';

/**
 * The JSON Schema as a Schema Object of OpenAPI 3.0. It says less than the file: nothing of the keys of a section, for which
 * the dialect has no keyword, nor of what stands below its first level.
 */
export function writeOpenApi30({ root, definitions }: JsonSchemaParts): JsonSchema {
  function toOpenApi30(schema: JsonSchema): JsonSchema {
    const { $ref, anyOf, ...own } = schema;
    if ($ref !== undefined) return toOpenApi30({ ...define($ref as string), ...own });
    const [one = {}, other = {}] = (anyOf ?? []) as JsonSchema[];
    if (other.type === 'null') return { ...orNull(toOpenApi30(one)), ...own };
    return restate(convertInside(schema, toOpenApi30));
  }

  /** The definition; of the second level only what it is: each level refers to the next twice, so that all would be thousands. */
  function define($ref: string): JsonSchema {
    const name = $ref.replace('#/$defs/', '');
    const schema = JSON.parse(definitions[name] as string);
    return name.endsWith('Level2') ? { description: schema.description } : schema;
  }

  return toOpenApi30(JSON.parse(root));
}

/** The schema, which has a `type`, and `null`. */
function orNull({ enum: values, ...schema }: JsonSchema): JsonSchema {
  if (values === undefined) return { ...schema, nullable: true };
  return { ...schema, enum: [...(values as unknown[]), null], nullable: true };
}

/** The schema in the keywords of the dialect; what is inside is so already. */
function restate({ $comment, propertyNames, ...schema }: JsonSchema): JsonSchema {
  const { type, const: value, if: condition, then, ...rest } = schema;
  return {
    ...restateType(type),
    ...(type === 'array' && { items: {} }),
    ...(value !== undefined && { enum: [value] }),
    ...(then !== undefined && { anyOf: [(condition as JsonSchema).not, then] }),
    ...rest,
  };
}

function restateType(type: unknown): JsonSchema {
  if (type === undefined) return {};
  // There is no type of null alone: this is one that accepts nothing else.
  if (type === 'null') return { type: 'string', nullable: true, enum: [null] };
  return Array.isArray(type) ? { type: type[0], nullable: true } : { type };
}
