import { readFileSync } from 'node:fs';
import { compileChecks, compileExplainers } from './compile.js';
import type { Entity } from './entities.js';
import { printJsonSchema, toFileName } from './json-schema/print-json-schema.js';
import { printOpenApi } from './openapi/print-openapi.js';
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

/** The types, with those of `src/schemas/twin-values.ts` in front. */
export function printTypesFile(entities: readonly Entity[]): Files {
  const twinValues = readFileSync('src/schemas/twin-values.ts', 'utf8');
  const handwritten = twinValues.slice(twinValues.indexOf('/** '));
  const head = '// Generated from src/schemas by `npm run generate`.';
  return new Map([['src/generated/types.ts', `${head}\n\n${printTypes(entities, handwritten)}`]]);
}

/** The JSON Schema files. */
export function printJsonSchemas(entities: readonly Entity[]): Files {
  return new Map(
    entities.map((entity) => [`schemas/${toFileName(entity.name)}.json`, printJsonSchema(entity)]),
  );
}

/** The OpenAPI document, which has the same schemas. */
export function printOpenApiFile(entities: readonly Entity[]): Files {
  return new Map([['openapi.json', printOpenApi(entities)]]);
}
