// Measures everything, and writes `docs/data/benchmark.md` and the plot of `docs/performance.md`. `--quick` measures less, prints the
// page and writes nothing. `--report` writes the page again from the last results.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { BENCH } from './measure/build-program.js';
import { measureAll } from './measure/measure-all.js';
import type { Effort, Results } from './measure/results.js';
import { writeDocument } from './report/document.js';
import { plot } from './report/plot.js';

const FULL: Effort = { processes: 5, rounds: 5, coldStarts: 15, largest: 100e6 };
const QUICK: Effort = { processes: 1, rounds: 2, coldStarts: 3, largest: 1e6 };

const DOCS = join(BENCH, '../docs');
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
  const page = join(DOCS, 'data/benchmark.md');
  writeFileSync(page, writeDocument(results));
  writeFileSync(join(DOCS, 'performance.svg'), plot(results.guards, PLOTTED));
  console.log(`Wrote ${page} and docs/performance.svg`);
}

function keep(results: Results): void {
  mkdirSync(join(BENCH, '.tmp'), { recursive: true });
  writeFileSync(MEASURED, JSON.stringify(results));
}
