import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

// The schemas are loaded inside the tests: one that cannot even be built fails a test then, where a file that
// cannot be loaded has none that mutation testing would count.
const load = async () => ({
  ...(await import('../../scripts/generate/print-all.js')),
  ...(await import('../../scripts/generate/entities.js')),
});

function expectFresh(files: ReadonlyMap<string, string>): void {
  for (const [path, text] of files) expect(readFileSync(path, 'utf8'), path).toBe(text);
}

test('the types and the JSON Schema files say what the schemas say', async () => {
  const { entities, printJsonSchemas, printTypesFile } = await load();
  expectFresh(printTypesFile(entities));
  expectFresh(printJsonSchemas(entities));
});

test('the validators that the tests judge by are those of the schemas', async () => {
  const { entities, printValidators } = await load();
  expectFresh(await printValidators(entities));
});
