// The cells as tables of Markdown: a row for what is hostile, wherever it stands.

import { catalog, type Judged } from './catalog.js';
import type { Cell } from './cell.js';

const MAX_MILLISECONDS = 1000;

/** What is wrong with what a validator did; undefined where nothing is. */
function faultOf({ index, schema, outcome, milliseconds }: Cell): string | undefined {
  const { input } = catalog[index] as Judged;
  const right = input.accepted.includes(schema) ? 'accepts' : 'refuses';
  if (outcome !== right) return outcome;
  return milliseconds < MAX_MILLISECONDS ? undefined : 'over 1 s';
}

/** How many cells there are of each outcome, and of each fault. */
export function summarise(cells: readonly Cell[]): string[] {
  const faults = cells.map(faultOf);
  const count = (is: (fault: string) => boolean) =>
    faults.filter((fault) => fault !== undefined && is(fault)).length;
  return [
    faults.filter((fault) => fault === undefined).length,
    count((fault) => fault === 'accepts'),
    count((fault) => fault === 'refuses'),
    count((fault) => fault.startsWith('throws')),
    count((fault) => fault === 'over 1 s'),
    count((fault) => fault === 'does not end'),
    count((fault) => fault === 'runs out of memory'),
  ].map(String);
}

/** A row for each thing that is hostile: what the rules say, and what each validator does. */
export function rowsOf(kind: string, judged: ReadonlyMap<string, readonly Cell[]>): string[][] {
  const groups = new Map<string, Set<number>>();
  for (const [index, { kind: itsKind, input }] of catalog.entries()) {
    if (itsKind !== kind) continue;
    const what = input.what ?? input.name;
    groups.set(what, (groups.get(what) ?? new Set()).add(index));
  }
  return [...groups].map(([what, indexes]) => {
    const rows = [...judged.values()].map((cells) =>
      cells.filter((cell) => indexes.has(cell.index)),
    );
    return [what, lawOf(rows[0] ?? []), ...rows.map(describeCells)];
  });
}

/** `3 accepted, 5 refused` */
function lawOf(cells: readonly Cell[]): string {
  const accepted = cells.filter(({ index, schema }) =>
    (catalog[index] as Judged).input.accepted.includes(schema),
  ).length;
  const parts = [
    [accepted, 'accepted'],
    [cells.length - accepted, 'refused'],
  ] as const;
  return parts
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${count} ${word}`)
    .join(', ');
}

/** `✓`, or the faults: `✗ accepts 2, throws RangeError 1` */
function describeCells(cells: readonly Cell[]): string {
  const counts = new Map<string, number>();
  for (const fault of cells.map(faultOf)) {
    if (fault !== undefined) counts.set(fault, (counts.get(fault) ?? 0) + 1);
  }
  if (counts.size === 0) return '✓';
  return `✗ ${[...counts].map(([fault, count]) => `${fault} ${count}`).join(', ')}`;
}

/** A table of Markdown. */
export function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), `|${head.map(() => '---|').join('')}`, ...rows.map(line)].join('\n');
}
