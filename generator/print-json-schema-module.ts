// The JSON Schema files as a module, for use at run time. Each definition is a string that occurs once, so that a bundle of one
// entity has only its own definitions.

import type { JsonSchema } from './json-schema/definitions.js';
import { toVariableName } from './names.js';

/** The module, made from the texts of the files. */
export function printJsonSchemaModule(texts: Iterable<string>): string {
  const parts = new Map<string, string>();

  /** The name of a part, which is written where it is first named. */
  function part(name: string, schema: JsonSchema): string {
    const text = JSON.stringify(schema);
    if ((parts.get(name) ?? text) !== text) throw new Error(`files differ in what ${name} is`);
    parts.set(name, text);
    return name;
  }

  const files = [...texts].map((text) => {
    const { $schema, $id, $defs = {}, ...root } = JSON.parse(text);
    const names = Object.entries<JsonSchema>($defs).map(([name, schema]) => part(name, schema));
    return `export const ${toVariableName(part(root.title, root))}: JsonSchemaParts = {
  head: ${quote(JSON.stringify({ $schema, $id }))},
  root: ${root.title},
  definitions: {${names.map((name) => ` ${name}`).join(',')} },
};`;
  });

  return [
    '// Generated from src/schemas by `npm run generate`.',
    "import type { JsonSchemaParts } from '../standard/json-schema/parts.js';",
    ...[...parts].map(([name, text]) => `const ${name} = ${quote(text)};`),
    ...files,
    '',
  ].join('\n');
}

/** The text as a literal in single quotes, since JSON is full of double ones. */
function quote(text: string): string {
  return `'${text.replaceAll(/[\\']/g, '\\$&')}'`;
}
