import { readFileSync } from 'node:fs';
import { compileChecks, compileExplainers } from './compile.js';
import type { Entity } from './entities.js';
import { printJsonSchema, toFileName } from './json-schema/print-json-schema.js';
import { printOpenApi } from './openapi/print-openapi.js';
import { printJsonSchemaModule } from './print-json-schema-module.js';
import { printModule } from './print-module.js';
import { printTypes } from './print-types.js';
import { tidyChecks, tidyExplainers } from './tidy.js';

/** The text of each generated file, by its path from the root of the repository. */
export type Files = ReadonlyMap<string, string>;

/** The validators, which git ignores. */
export async function printValidators(entities: readonly Entity[]): Promise<Files> {
  const checks = await tidyChecks(compileChecks(entities));
  const explainers = await tidyExplainers(compileExplainers(entities));
  return new Map([
    ['src/generated/checks.ts', printModule(checks, 'Check')],
    ['src/generated/explainers.ts', printModule(explainers, 'Explain')],
  ]);
}

/** The types, with those of `src/schemas/twin-values.ts` in front, and those of `src/twin-of.ts` behind. */
export function printTypesFile(entities: readonly Entity[]): Files {
  const head = '// Generated from src/schemas by `npm run generate`.';
  const types = printTypes(entities, readHandwritten('src/schemas/twin-values.ts'));
  const generics = readHandwritten('src/twin-of.ts');
  return new Map([['src/generated/types.ts', `${head}\n\n${types}\n${generics}`]]);
}

/** The declarations of a file of types, without its imports. */
function readHandwritten(path: string): string {
  const text = readFileSync(path, 'utf8');
  return text.slice(text.indexOf('/** '));
}

/** The JSON Schema files. */
export function printJsonSchemas(entities: readonly Entity[]): Files {
  return new Map(
    entities.map((entity) => [`schemas/${toFileName(entity.name)}.json`, printJsonSchema(entity)]),
  );
}

/** The same as a module, which git ignores. */
export function printJsonSchemasModule(entities: readonly Entity[]): Files {
  const module = printJsonSchemaModule(entities.map(printJsonSchema));
  return new Map([['src/generated/json-schemas.ts', module]]);
}

/** The OpenAPI document, which has the same schemas. */
export function printOpenApiFile(entities: readonly Entity[]): Files {
  return new Map([['openapi.json', printOpenApi(entities)]]);
}
