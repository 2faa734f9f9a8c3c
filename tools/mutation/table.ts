// The table of docs/reliability.md: a row for each part of src, as it was measured the last time.

import { tableOf } from '../reliability/table.js';
import { isExplained } from './explained.js';
import { PARTS } from './parts.js';
import type { Mutant } from './plant.js';

const HEAD = ['part of `src`', 'mutants', 'seen', 'left', 'explained', 'score', 'on'];

type Row = readonly string[];

/** The row of a part that was measured. */
export function rowOf(name: string, mutants: readonly Mutant[], date: string): Row {
  const left = mutants.filter(({ isSeen }) => !isSeen);
  const seen = mutants.length - left.length;
  return row(
    `\`${name}\``,
    mutants.length,
    seen,
    left.length,
    left.filter(isExplained).length,
    date,
  );
}

/** The rows of a table that `printTable` made. */
export function readRows(table: string): Row[] {
  const rows = table.split('\n').map((line) => line.split('|').slice(1, -1));
  return rows.map((cells) => cells.map((cell) => cell.trim())).filter(([name]) => isPart(name));
}

/** The rows in the order of the parts, the later of two of the same part, with their sum. */
export function printTable(rows: readonly Row[]): string {
  const byName = new Map(rows.map((cells) => [cells[0], cells]));
  const parts = Object.keys(PARTS).flatMap((name) => {
    const cells = byName.get(`\`${name}\``);
    return cells === undefined ? [] : [cells];
  });
  const sum = (column: number) => parts.reduce((total, cells) => total + Number(cells[column]), 0);
  return tableOf(HEAD, [...parts, row('all', sum(1), sum(2), sum(3), sum(4), '')]);
}

function row(
  name: string,
  mutants: number,
  seen: number,
  left: number,
  explained: number,
  date: string,
): Row {
  const score = `${((100 * seen) / mutants).toFixed(1)} %`;
  return [name, ...[mutants, seen, left, explained].map(String), score, date];
}

function isPart(name: string | undefined): boolean {
  return Object.keys(PARTS).some((part) => name === `\`${part}\``);
}
