import type { Entity } from '../entities.js';
import { createDefinitions } from './definitions.js';
import { spellOut } from './spell-out.js';

/** The name of an entity as that of a file: `job-response`. */
export function toFileName(name: string): string {
  return name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, '-').toLowerCase();
}

/** The text of the JSON Schema file of an entity, for other languages. */
export function printJsonSchema({ name, schema }: Entity): string {
  const definitions = createDefinitions();
  const file = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:iothub-jobs-schema:2021-04-12:${toFileName(name)}`,
    ...spellOut(schema, definitions),
    ...(definitions.all.size === 0 ? {} : { $defs: Object.fromEntries(definitions.all) }),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
