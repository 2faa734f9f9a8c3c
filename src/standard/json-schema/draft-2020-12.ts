import type { JsonSchema } from './json-schema.js';
import type { JsonSchemaParts } from './parts.js';

/** Returns the JSON Schema of the file. */
export function writeDraft202012({ head, root, definitions }: JsonSchemaParts): JsonSchema {
  const $defs = Object.entries(definitions).map(([name, text]) => [name, JSON.parse(text)]);
  return {
    ...JSON.parse(head),
    ...JSON.parse(root),
    ...($defs.length > 0 && { $defs: Object.fromEntries($defs) }),
  };
}
