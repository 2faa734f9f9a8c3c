// Imports each module of the folder that is changed. A change that breaks a module while it loads fails no test of the files that import
// it: they have no tests then.

import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { test } from 'vitest';

const { MUTATION_FOLDER = 'src' } = process.env;
/** Modules that call the functions of a folder while they load. */
const CALLERS: Readonly<Record<string, string>> = { 'src/typebox': 'src/generated/typebox' };

const folders = [MUTATION_FOLDER, CALLERS[MUTATION_FOLDER] ?? []].flat();
const files = folders.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `${folder}/${file}`),
);

test.each(files)('%s loads', async (file) => {
  await import(resolve(file));
});
