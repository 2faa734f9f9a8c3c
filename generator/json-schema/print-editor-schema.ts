// JSON Schemas for editors, in draft 7 and with keywords of VS Code's JSON language service, which other editors use too.

import { minimalMethodJobRequest, minimalTwinJobRequest } from '../../src/fixtures/job-request.js';
import { convertSubschemas } from '../../src/standard/json-schema/json-schema.js';
import type { Entity } from '../entities.js';
import { toFileName } from '../names.js';
import { createDefinitions, type JsonSchema } from './definitions.js';
import { toSnippets } from './editor-snippets.js';
import { withRuleLinks } from './rule-links.js';
import { toJsonSchema } from './to-json-schema.js';

/** Examples of the branches of a union, by entity. */
const EXAMPLES: Readonly<Record<string, readonly object[]>> = {
  JobRequest: [minimalMethodJobRequest(), minimalTwinJobRequest()],
};

const SCHEMA_PROPERTY: JsonSchema = {
  description:
    'The schema of this file, for editors. IoT Hub does not know this property: omit it in requests.',
  type: 'string',
};

/** Returns whether a JSON file can contain the entity: it is an object or an array, not a string. */
export function hasEditorSchema({ schema }: Entity): boolean {
  return schema.type !== 'string';
}

/** Prints the JSON Schema of an entity for editors. */
export function printEditorSchema({ name, schema, rules }: Entity): string {
  const definitions = createDefinitions('editor');
  const root = toJsonSchema(schema, definitions);
  const branches = schema.anyOf;
  const isObject = root.type === 'object';
  const file = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: `urn:iothub-jobs-schema:2021-04-12:editor:${toFileName(name)}`,
    ...forEditors({
      ...(isObject ? allowSchemaProperty(root) : root),
      description: `${root.description} [${rules}]`,
      ...(branches && { defaultSnippets: toSnippets(branches, EXAMPLES[name] ?? []) }),
    }),
    ...(definitions.all.size === 0
      ? {}
      : { definitions: Object.fromEntries(convertDefinitions(definitions.all, root)) }),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Converts the definitions. Those of the branches of a union are about the whole file too. */
function convertDefinitions(
  all: ReadonlyMap<string, JsonSchema>,
  { allOf = [] }: JsonSchema,
): [name: string, schema: JsonSchema][] {
  const references = new Set(
    (allOf as JsonSchema[]).map(({ then = {} }) => (then as JsonSchema).$ref),
  );
  return [...all].map(([name, schema]) => {
    const isBranch = references.has(`#/definitions/${name}`);
    return [name, forEditors(isBranch ? allowSchemaProperty(schema) : schema)];
  });
}

/** Allows the property `$schema` in an object. */
function allowSchemaProperty({ properties, ...schema }: JsonSchema): JsonSchema {
  return { ...schema, properties: { $schema: SCHEMA_PROPERTY, ...(properties as object) } };
}

/** Adds each description in Markdown, with links to its rules, and offers no property that may only be null. */
function forEditors(schema: JsonSchema): JsonSchema {
  const { title, description, ...rest } = convertSubschemas(schema, forEditors);
  const markdown =
    typeof description === 'string' ? { markdownDescription: withRuleLinks(description) } : {};
  const isUnused = rest.type === 'null' && description !== undefined;
  return { title, description, ...markdown, ...rest, ...(isUnused && { doNotSuggest: true }) };
}
