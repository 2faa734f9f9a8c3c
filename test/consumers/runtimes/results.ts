// Stores the results of a run for the tables of `docs/runtimes.md`.

import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { TEMPORARY } from './runtimes/folders.js';
import type { Form } from './runtimes/index.js';

/** The number of lines of an entry point or of the command line that equal those of the reference. */
export interface Result {
  readonly runtime: string;
  readonly form: Form | 'command line';
  readonly entry: string;
  readonly lines: number;
}

const FOLDER = join(TEMPORARY, 'results');

/** Returns a function that stores a result. Deletes earlier results of the test file. */
export function startResults(name: string): (result: Result) => void {
  const path = join(FOLDER, `${name}.jsonl`);
  mkdirSync(FOLDER, { recursive: true });
  rmSync(path, { force: true });
  return (result) => writeFileSync(path, `${JSON.stringify(result)}\n`, { flag: 'a' });
}

export function readResults(): Result[] {
  return readdirSync(FOLDER)
    .flatMap((name) => readFileSync(join(FOLDER, name), 'utf8').trim().split('\n'))
    .map((line) => JSON.parse(line));
}
