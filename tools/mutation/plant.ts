// Lets Stryker plant the faults of a part, and reads its report.

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Part } from './parts.js';

const REPORT = '.tmp/mutation/report.json';

/** One fault that was planted, and what became of it. */
export interface Mutant {
  readonly file: string;
  readonly line: number;
  /** What stood there and what was put in its place: `a < b → a <= b`. */
  readonly change: string;
  /** A test failed, or went on for ever. */
  readonly isSeen: boolean;
}

/** As Stryker writes it; lines and columns are counted from 1. */
interface Report {
  readonly files: Readonly<
    Record<string, { readonly source: string; readonly mutants: readonly Planted[] }>
  >;
}

interface Planted {
  readonly status: string;
  readonly replacement: string;
  readonly location: Readonly<Record<'start' | 'end', { line: number; column: number }>>;
}

/** Every mutant of the part, but those that a comment in `src` says to be none. */
export function plant({ mutate, watchers }: Part): Mutant[] {
  const { status } = spawnSync('npx', ['stryker', 'run', '--mutate', mutate.join()], {
    stdio: 'inherit',
    env: { ...process.env, MUTATION_TESTS: watchers.join(' ') },
  });
  if (status !== 0) throw new Error(`Stryker has failed with ${status}.`);
  return readReport(JSON.parse(readFileSync(REPORT, 'utf8')));
}

export function readReport({ files }: Report): Mutant[] {
  return Object.entries(files).flatMap(([file, { source, mutants }]) =>
    mutants
      .filter(({ status }) => status !== 'Ignored')
      .map((planted) => ({
        file,
        line: planted.location.start.line,
        change: `${inOneLine(cutOut(source, planted))} → ${inOneLine(planted.replacement)}`,
        isSeen: ['Killed', 'Timeout'].includes(planted.status),
      })),
  );
}

function cutOut(source: string, { location: { start, end } }: Planted): string {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  lines.push((lines.pop() ?? '').slice(0, end.column - 1));
  return lines.join('\n').slice(start.column - 1);
}

function inOneLine(code: string): string {
  const line = code.replace(/\s+/g, ' ');
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}
