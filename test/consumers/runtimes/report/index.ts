// Writes the results of the last run to docs/runtimes.md. Only prints them in CI, or if a runtime is not installed or not used.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { replaceBetween } from '../../../../tools/replace-between.js';
import { readResults } from '../results.js';
import { ROOT } from '../runtimes/folders.js';
import { isComplete, reference, runtimes } from '../runtimes/index.js';
import { entryTable, runtimeTable } from './tables.js';

const DOCUMENT = join(ROOT, 'docs/runtimes.md');

const missing = runtimes.filter(({ version }) => version === undefined).map(({ name }) => name);
const results = readResults();
const text = [
  `Run on ${new Date().toISOString().slice(0, 10)}, compared with Node.js ${reference.version}.`,
  runtimeTable(runtimes, results),
  entryTable(runtimes, results),
].join('\n\n');

if (missing.length > 0) {
  console.log(`Not installed: ${missing.join(', ')}. docs/runtimes.md is unchanged.\n\n${text}`);
} else if (process.env.CI || !isComplete) {
  console.log(text);
} else {
  writeFileSync(DOCUMENT, replaceBetween(readFileSync(DOCUMENT, 'utf8'), 'runtimes', text));
  console.log('Wrote docs/runtimes.md.');
}
