import type { Entity } from '../entities.js';
import { type Exports, moduleOf } from '../find-exports.js';
import { HEADER } from './header.js';

/** Prints the module that exports the schema of each entity, and the types that their declarations refer to. */
export function printSchemasIndex(entities: readonly Entity[], exports: Exports): string {
  const lines = entities
    .flatMap(({ name, branches = {} }) => [name, ...Object.keys(branches)])
    .map((name) => `${name}Schema`)
    .map((schema) => `export { ${schema} } from '${moduleOf(schema, exports, 'src/schemas')}';\n`);
  return `${HEADER}\n\n${lines.join('')}export type * from './twin-values.js';\n`;
}
