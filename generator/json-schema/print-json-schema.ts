import type { Entity } from '../entities.js';
import { toFileName } from '../names.js';
import { createDefinitions } from './definitions.js';
import { toJsonSchema } from './to-json-schema.js';

/** Prints the JSON Schema file of an entity. */
export function printJsonSchema({ name, schema }: Entity): string {
  const definitions = createDefinitions();
  const file = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:iothub-jobs-schema:2021-04-12:${toFileName(name)}`,
    ...toJsonSchema(schema, definitions),
    ...(definitions.all.size === 0 ? {} : { $defs: Object.fromEntries(definitions.all) }),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
