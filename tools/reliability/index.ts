// Judges the hostile inputs of the tests by other validators too, and writes what came of it to docs/reliability.md.
// With names of validators it judges by these only, prints what it would write, and writes nothing.

import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { replaceBetween } from '../replace-between.js';
import { catalog } from './catalog.js';
import type { Cell } from './cell.js';
import { describeHostile } from './document.js';
import { runJudge } from './run.js';
import { buildJudge, validators } from './validators.js';

const DOCUMENT = fileURLToPath(new URL('../../docs/reliability.md', import.meta.url));

const names = process.argv.slice(2);
const chosen = validators.filter(({ name }) => names.length === 0 || names.includes(name));
const cells = catalog.reduce((count, { schemas }) => count + schemas.length, 0);

const judged = new Map<string, readonly Cell[]>();
for (const validator of chosen) {
  const start = performance.now();
  judged.set(validator.name, await runJudge(await buildJudge(validator), cells));
  const seconds = Math.round((performance.now() - start) / 1000);
  console.error(`${validator.name}: ${cells} verdicts in ${seconds} s`);
}

const text = describeHostile(judged);
if (names.length > 0) console.log(text);
else writeFileSync(DOCUMENT, replaceBetween(readFileSync(DOCUMENT, 'utf8'), 'hostile', text));
