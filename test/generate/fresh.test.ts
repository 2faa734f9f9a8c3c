import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

// The schemas are loaded inside the tests: one that cannot even be built fails a test then, where a file that
// cannot be loaded has none that mutation testing would count.
const load = async () => ({
  ...(await import('../../scripts/generate/print-all.js')),
  ...(await import('../../scripts/generate/entities.js')),
});

/** The paths alone, since a difference of two generated files takes minutes to print. */
function staleOf(files: ReadonlyMap<string, string>): string[] {
  return [...files]
    .filter(([path, text]) => readFileSync(path, 'utf8') !== text)
    .map(([path]) => path);
}

test('the types, the JSON Schema files and the OpenAPI document say what the schemas say', async () => {
  const { entities, printJsonSchemas, printOpenApiFile, printTypesFile } = await load();
  const files = new Map([
    ...printTypesFile(entities),
    ...printJsonSchemas(entities),
    ...printOpenApiFile(entities),
  ]);
  expect(staleOf(files)).toEqual([]);
});

test('the validators that the tests judge by are those of the schemas', async () => {
  const { entities, printValidators } = await load();
  expect(staleOf(await printValidators(entities))).toEqual([]);
});

test('the JSON Schemas that are handed out are those of the schemas', async () => {
  const { entities, printJsonSchemasModule } = await load();
  expect(staleOf(printJsonSchemasModule(entities))).toEqual([]);
});
