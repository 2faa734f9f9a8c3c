import type { Entity } from '../entities.js';
import { type Exports, moduleOf } from '../find-exports.js';
import { HEADER } from './header.js';

/** Prints the module that exports the schema of each entity, and the types that their declarations refer to. */
export function printSchemasIndex(entities: readonly Entity[], exports: Exports): string {
  const lines = schemaNames(entities).map(
    (name) => `export { ${name}Schema } from '${moduleOfSchema(name, exports)}';\n`,
  );
  return `${HEADER}\n\n${lines.join('')}export { schemasById } from './schemas-by-id.js';\nexport type * from './twin-values.js';\n`;
}

/** Prints the module with a copy of each schema that has its name as `$id`. */
export function printSchemasById(entities: readonly Entity[], exports: Exports): string {
  const names = schemaNames(entities);
  const withoutExtension = (name: string) => moduleOfSchema(name, exports).replace(/\.js$/, '');
  // Sorted as the formatter does.
  const imports = [...new Set(names.map(withoutExtension))].sort().map((module) => {
    const imported = names.filter((name) => withoutExtension(name) === module).sort();
    return printImport(
      imported.map((name) => `${name}Schema`),
      `${module}.js`,
    );
  });
  const types = names.map((name) => `  readonly ${name}: typeof ${name}Schema;\n`);
  const entries = names.map((name) => `  ${name}: ${name}Schema,\n`);
  return `${HEADER}

import { withIds } from './builders.js';
${imports.join('')}
/**
 * The schemas by the names of their entities. Each has its name as \`$id\`, for \`$ref\`: pass them to \`addSchema\` of Ajv or
 * Fastify. Frozen, as all schemas.
 */
export const schemasById: {
${types.join('')}} = /* @__PURE__ */ withIds({
${entries.join('')}});
`;
}

/** Prints an import as the formatter does: on one line if it has at most 100 characters. */
function printImport(names: readonly string[], module: string): string {
  const line = `import { ${names.join(', ')} } from '${module}';\n`;
  if (line.length <= 101) return line;
  return `import {\n${names.map((name) => `  ${name},\n`).join('')}} from '${module}';\n`;
}

function schemaNames(entities: readonly Entity[]): string[] {
  return entities.flatMap(({ name, branches = {} }) => [name, ...Object.keys(branches)]);
}

function moduleOfSchema(name: string, exports: Exports): string {
  return moduleOf(`${name}Schema`, exports, 'src/schemas');
}
