import { readFileSync } from 'node:fs';
import { ADVICE_CODES } from '../src/advice/advice.js';
import { EXAMPLES } from '../src/cli/explain/examples.js';
import { detectionRules } from '../src/entities.js';
import { ISSUE_CODES } from '../src/issues/codes.js';
import { replaceBetween } from '../tools/replace-between.js';
import {
  checkDescriptions,
  checkTitles,
  type Entity,
  entities,
  sortedEntities,
} from './entities.js';
import { findExports } from './find-exports.js';
import { hasEditorSchema, printEditorSchema } from './json-schema/print-editor-schema.js';
import { printJsonSchema } from './json-schema/print-json-schema.js';
import { toFileName } from './names.js';
import { printOpenApi } from './openapi/print-openapi.js';
import { compileValidators } from './pipeline.js';
import { printJsonSchemaModule } from './print-json-schema-module.js';
import { printTypes } from './print-types.js';
import { printArbitrariesIndex } from './printers/arbitraries-index.js';
import { printEntityTable } from './printers/entity-table.js';
import {
  ADVICE_PAGE,
  COMMAND_PAGE,
  ERRORS_PAGE,
  printExplanations,
  RULE_PAGES,
} from './printers/explanations.js';
import { printFixturesCatalog } from './printers/fixtures-catalog.js';
import { printFixturesPage } from './printers/fixtures-page.js';
import { printGuards, printGuardsIndex } from './printers/guards.js';
import { printSchemasById, printSchemasIndex } from './printers/schemas-index.js';
import { printStandardSchemas } from './printers/standard-schemas.js';
import { printTextTable } from './printers/text.js';

/** The content of each generated file, by its path from the root of the repository. */
export type Files = ReadonlyMap<string, string>;

/** Prints the files that git ignores: the validators, and the JSON Schema files as a module. */
export async function printIgnoredFiles(): Promise<Files> {
  checkTitles(sortedEntities);
  checkDescriptions(sortedEntities);
  // First, because its stage 1 names the property that has an unsupported keyword.
  const checks = await compileValidators(sortedEntities, 'check');
  return new Map([
    ['src/generated/checks.ts', checks],
    ['src/generated/explainers.ts', await compileValidators(sortedEntities, 'explain')],
    ['src/generated/json-schemas.ts', printJsonSchemaModule(sortedEntities.map(printJsonSchema))],
  ]);
}

/** Prints the files that are committed, so that everyone can read and review them. */
export function printCommittedFiles(): Files {
  const schemas = findExports('src/schemas', ['index.ts', 'schemas-by-id.ts']);
  const fixtures = findExports('src/fixtures', ['catalog.ts']);
  const nearMisses = findExports('src/fixtures/near-misses');
  const arbitraries = findExports('src/arbitraries', ['index.ts']);
  return new Map([
    ['src/generated/types.ts', printTypesFile(sortedEntities)],
    ['src/generated/explanations.ts', printExplanationsFile()],
    ['src/schemas/index.ts', printSchemasIndex(sortedEntities, schemas)],
    ['src/schemas/schemas-by-id.ts', printSchemasById(sortedEntities, schemas)],
    ...sortedEntities.map(
      (entity) => [`src/guards/${toFileName(entity.name)}.ts`, printGuards(entity)] as const,
    ),
    ['src/guards/index.ts', printGuardsIndex(sortedEntities)],
    ['src/standard/entities.ts', printStandardSchemas(sortedEntities)],
    ['src/fixtures/catalog.ts', printFixturesCatalog(sortedEntities, fixtures, nearMisses)],
    ['src/arbitraries/index.ts', printArbitrariesIndex(sortedEntities, arbitraries)],
    ['docs/data/fixtures.md', printFixturesPage(sortedEntities, fixtures, nearMisses, arbitraries)],
    ['src/text/entities.ts', printTextTable(entities, detectionRules)],
    ...sortedEntities.map(
      (entity) => [`schemas/${toFileName(entity.name)}.json`, printJsonSchema(entity)] as const,
    ),
    ...sortedEntities
      .filter(hasEditorSchema)
      .map(
        (entity) =>
          [`schemas/editor/${toFileName(entity.name)}.json`, printEditorSchema(entity)] as const,
      ),
    ['openapi.json', printOpenApi(sortedEntities)],
    ['README.md', printReadme(entities)],
  ]);
}

/** The types, with those of `src/schemas/twin-values.ts` in front, and those of `src/twin-of.ts` behind. */
function printTypesFile(entities: readonly Entity[]): string {
  const head = '// Generated from src/schemas by `npm run generate`.';
  const types = printTypes(entities, readHandwritten('src/schemas/twin-values.ts'));
  const generics = readHandwritten('src/twin-of.ts');
  return `${head}\n\n${types}\n${generics}`;
}

/** The declarations of a file of types, without its imports. */
function readHandwritten(path: string): string {
  const text = readFileSync(path, 'utf8');
  return text.slice(text.indexOf('/** '));
}

function printExplanationsFile(): string {
  const paths = [ERRORS_PAGE, ADVICE_PAGE, COMMAND_PAGE, ...RULE_PAGES];
  return printExplanations({
    pages: Object.fromEntries(paths.map((path) => [path, readFileSync(path, 'utf8')])),
    issueCodes: ISSUE_CODES,
    adviceCodes: ADVICE_CODES,
    examples: EXAMPLES,
  });
}

function printReadme(entities: readonly Entity[]): string {
  return replaceBetween(readFileSync('README.md', 'utf8'), 'entities', printEntityTable(entities));
}
