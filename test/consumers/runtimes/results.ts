// What came of a run, for the table of `docs/runtimes.md`.

import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { TEMPORARY } from './runtimes/folders.js';
import type { Form } from './runtimes/index.js';

/** That a runtime read an entry as the reference did, in so many lines; or ran the command line as it did. */
export interface Result {
  readonly runtime: string;
  readonly of: Form | 'command line';
  readonly entry: string;
  readonly lines: number;
}

const FOLDER = join(TEMPORARY, 'results');

/** Each test file has a file of its own, which it starts anew. */
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
