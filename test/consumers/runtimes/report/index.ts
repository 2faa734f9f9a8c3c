// Writes what came of the last run into docs/runtimes.md, if every runtime was there. CI only looks.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { replaceBetween } from '../../../../tools/replace-between.js';
import { readResults } from '../results.js';
import { ROOT } from '../runtimes/folders.js';
import { reference, runtimes } from '../runtimes/index.js';
import { entryTable, runtimeTable } from './tables.js';

const DOCUMENT = join(ROOT, 'docs/runtimes.md');

const missing = runtimes.filter(({ version }) => version === undefined).map(({ name }) => name);
const results = readResults();
const text = [
  `Run on ${new Date().toISOString().slice(0, 10)}, and compared with Node ${reference.version}.`,
  runtimeTable(runtimes, results),
  entryTable(runtimes, results),
].join('\n\n');

if (missing.length > 0) {
  console.log(`Not installed: ${missing.join(', ')}. docs/runtimes.md stays as it was.\n\n${text}`);
} else if (process.env.CI) {
  console.log(text);
} else {
  writeFileSync(DOCUMENT, replaceBetween(readFileSync(DOCUMENT, 'utf8'), 'runtimes', text));
  console.log('docs/runtimes.md is written.');
}
