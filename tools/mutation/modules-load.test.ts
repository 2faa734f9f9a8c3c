// Imports each module of the folder that is changed. A change that breaks a module while it loads fails no test of the files that import
// it: they have no tests then.

import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { test } from 'vitest';

const { MUTATION_FOLDER = 'src' } = process.env;
const files = readdirSync(MUTATION_FOLDER, { recursive: true, encoding: 'utf8' });

test.each(files.filter((file) => file.endsWith('.ts')))('%s loads', async (file) => {
  await import(resolve(MUTATION_FOLDER, file));
});
