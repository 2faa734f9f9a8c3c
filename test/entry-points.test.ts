import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';

const SRC = new URL('../src/', import.meta.url);
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' });
const entryPoints = files.filter((path) => /^(\w+|.*\/index|cli\/run)\.ts$/.test(path));

// The other tests import modules before they start, so an error while a module loads fails none of their tests. Mutation
// testing counts only tests.
test.each(entryPoints)('src/%s can be loaded', async (path) => {
  await expect(import(new URL(path, SRC).href)).resolves.toBeTypeOf('object');
});
