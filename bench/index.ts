// Measures everything and writes `docs/performance.md`, its plot and a part of the README. With `--quick` it measures little, prints the
// document and writes nothing. With `--report` it measures nothing and writes anew what was measured last.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { replaceBetween } from '../tools/replace-between.js';
import { BENCH } from './measure/build-program.js';
import { measureAll } from './measure/measure-all.js';
import type { Effort, Results } from './measure/results.js';
import { writeDocument } from './report/document.js';
import { plot } from './report/plot.js';
import { describeSpeed } from './report/readme.js';

const FULL: Effort = { processes: 5, rounds: 5, coldStarts: 15, largest: 100e6 };
const QUICK: Effort = { processes: 1, rounds: 2, coldStarts: 3, largest: 1e6 };

const DOCS = join(BENCH, '../docs');
const README = join(BENCH, '../README.md');
const MEASURED = join(BENCH, '.tmp/results.json');
const PLOTTED = 'job of 6 kB';

const { values } = parseArgs({
  options: { quick: { type: 'boolean' }, report: { type: 'boolean' } },
});

if (values.quick) {
  console.log(writeDocument(await measureAll(QUICK)));
} else {
  if (!values.report) keep(await measureAll(FULL));
  const results = JSON.parse(readFileSync(MEASURED, 'utf8')) as Results;
  writeFileSync(join(DOCS, 'performance.md'), writeDocument(results));
  writeFileSync(join(DOCS, 'performance.svg'), plot(results.guards, PLOTTED));
  const readme = readFileSync(README, 'utf8');
  writeFileSync(README, replaceBetween(readme, 'bench', describeSpeed(results)));
  console.log(`Written: ${join(DOCS, 'performance.md')}, its plot, and a part of the README`);
}

function keep(results: Results): void {
  mkdirSync(join(BENCH, '.tmp'), { recursive: true });
  writeFileSync(MEASURED, JSON.stringify(results));
}
