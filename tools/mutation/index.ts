// Plants faults in the parts of src that are named, or in all, and writes to docs/reliability.md how many of them the tests see.
// Tells which are left, and fails where too many are, or one that is not explained.

import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { replaceBetween } from '../replace-between.js';
import { isExplained, printExplained } from './explained.js';
import { PARTS } from './parts.js';
import { type Mutant, plant } from './plant.js';
import { printTable, readRows, rowOf } from './table.js';

const DOCUMENT = fileURLToPath(new URL('../../docs/reliability.md', import.meta.url));
const LEAST_SCORE = 0.95;

const names = process.argv.slice(2);
for (const name of names.length > 0 ? names : Object.keys(PARTS)) {
  const part = PARTS[name];
  if (part === undefined) throw new Error(`${name} is none of ${Object.keys(PARTS).join(', ')}.`);
  const mutants = plant(part);
  write(name, mutants);
  judge(name, mutants);
}

/** Each part as soon as it is done, since all of them take an hour. */
function write(name: string, mutants: readonly Mutant[]): void {
  const document = readFileSync(DOCUMENT, 'utf8');
  const date = new Date().toISOString().slice(0, 10);
  const table = printTable([...readRows(document), rowOf(name, mutants, date)]);
  const withTable = replaceBetween(document, 'mutation', table);
  writeFileSync(DOCUMENT, replaceBetween(withTable, 'mutants-left', printExplained()));
}

function judge(name: string, mutants: readonly Mutant[]): void {
  const left = mutants.filter(({ isSeen }) => !isSeen);
  const unexplained = left.filter((mutant) => !isExplained(mutant));
  for (const { file, line, change } of unexplained) console.error(`${file}:${line} ${change}`);
  const score = 1 - left.length / mutants.length;
  console.error(`${name}: ${left.length} of ${mutants.length} mutants are left`);
  if (score < LEAST_SCORE || unexplained.length > 0) process.exitCode = 1;
}
