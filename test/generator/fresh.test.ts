import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

// The schemas are loaded inside the test, and there is only one: a schema that cannot even be built fails a test then, where
// a file that cannot be loaded has none that mutation testing would count, and that takes the first test which loads a
// schema for the only one that looks at it.
const load = async () => ({
  ...(await import('../../generator/print-all.js')),
  ...(await import('../../generator/entities.js')),
});

/** The paths alone, since a difference of two generated files takes minutes to print. */
function staleOf(files: ReadonlyMap<string, string>): string[] {
  return [...files]
    .filter(([path, text]) => readFileSync(path, 'utf8') !== text)
    .map(([path]) => path);
}

test('all that is generated says what the schemas say', async () => {
  const print = await load();
  const { entities } = print;
  // The validators that the tests judge by.
  expect(staleOf(await print.printValidators(entities))).toEqual([]);
  // The JSON Schemas that are handed out.
  expect(staleOf(print.printJsonSchemasModule(entities))).toEqual([]);
  expect(staleOf(print.printJsonSchemas(entities))).toEqual([]);
  expect(staleOf(print.printOpenApiFile(entities))).toEqual([]);
  expect(staleOf(print.printTypesFile(entities))).toEqual([]);
});
