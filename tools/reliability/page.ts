// Prints the results as a page of Markdown tables, with one row per adversarial value.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeMachine } from '../../bench/measure/machine.js';
import { type Cell, catalog, type Entry } from './catalog.js';
import { PACKAGES, type Validator, validators } from './validators.js';

const MAX_MILLISECONDS = 1000;

const INTRODUCTION = `# Adversarial inputs: results

The results of this package and of other validators on adversarial inputs. \`npm run reliability\` writes this page;
[reliability.md](../reliability.md#adversarial-inputs) explains it.`;

const COLUMNS = [
  'right and in time',
  'accepts invalid values',
  'rejects valid values',
  'throws',
  'over 1 s',
  'does not end',
  'runs out of memory',
];

/** Prints the whole page. */
export function printPage(results: ReadonlyMap<string, readonly Cell[]>): string {
  const { date, node, cpu } = describeMachine();
  const names = [...results.keys()];
  const cells = [...results.values()][0]?.length ?? 0;
  const values = new Set(catalog.map(({ input }) => input.what ?? input.name)).size;
  const kinds = [...new Set(catalog.map(({ kind }) => kind))];
  const parts = [
    INTRODUCTION,
    `Measured on ${date} with Node ${node} on ${cpu}: ${values} adversarial values in ${catalog.length} inputs, ${cells} results per validator.`,
    tableOf(
      ['validator', 'version', 'how its rules are written'],
      validators.map((validator) => [validator.name, versionOf(validator), validator.rules]),
    ),
    tableOf(
      ['validator', ...COLUMNS],
      [...results].map(([name, its]) => [name, ...summarise(its)]),
    ),
    ...kinds.flatMap((kind) => [
      `<details><summary>${kind}</summary>`,
      tableOf(['value', 'expected', ...names], rowsOf(kind, results)),
      '</details>',
    ]),
  ];
  return `${parts.join('\n\n')}\n`;
}

function versionOf({ packageName }: Validator): string {
  if (packageName === undefined) return versionIn(join(PACKAGES[1] as string, '..'));
  for (const folder of PACKAGES) {
    try {
      return versionIn(join(folder, packageName));
    } catch {
      // It is in the other folder.
    }
  }
  throw new Error(`${packageName} is not installed`);
}

function versionIn(folder: string): string {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version;
}

/** Returns what is wrong with a result; undefined if it is right and in time. */
function faultOf({ index, schema, outcome, milliseconds }: Cell): string | undefined {
  const { input } = catalog[index] as Entry;
  const right = input.accepted.includes(schema) ? 'accepts' : 'rejects';
  if (outcome !== right) return outcome;
  return milliseconds < MAX_MILLISECONDS ? undefined : 'over 1 s';
}

/** Counts the cells of each column of the summary. */
function summarise(cells: readonly Cell[]): string[] {
  const faults = cells.map(faultOf);
  const count = (is: (fault: string) => boolean) =>
    faults.filter((fault) => fault !== undefined && is(fault)).length;
  return [
    faults.filter((fault) => fault === undefined).length,
    count((fault) => fault === 'accepts'),
    count((fault) => fault === 'rejects'),
    count((fault) => fault.startsWith('throws')),
    count((fault) => fault === 'over 1 s'),
    count((fault) => fault === 'does not end'),
    count((fault) => fault === 'runs out of memory'),
  ].map(String);
}

/** Returns one row per value: the expected results, and those of each validator. */
function rowsOf(kind: string, results: ReadonlyMap<string, readonly Cell[]>): string[][] {
  const groups = new Map<string, Set<number>>();
  for (const [index, { kind: itsKind, input }] of catalog.entries()) {
    if (itsKind !== kind) continue;
    const what = input.what ?? input.name;
    groups.set(what, (groups.get(what) ?? new Set()).add(index));
  }
  return [...groups].map(([what, indexes]) => {
    const rows = [...results.values()].map((cells) =>
      cells.filter((cell) => indexes.has(cell.index)),
    );
    return [what, expectedOf(rows[0] ?? []), ...rows.map(describeCells)];
  });
}

/** Returns `3 accepted, 5 rejected` or the like. */
function expectedOf(cells: readonly Cell[]): string {
  const accepted = cells.filter(({ index, schema }) =>
    (catalog[index] as Entry).input.accepted.includes(schema),
  ).length;
  const parts = [
    [accepted, 'accepted'],
    [cells.length - accepted, 'rejected'],
  ] as const;
  return parts
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${count} ${word}`)
    .join(', ');
}

/** Returns `✓`, or `✗` and the faults: `✗ accepts 2, throws RangeError 1`. */
function describeCells(cells: readonly Cell[]): string {
  const counts = new Map<string, number>();
  for (const fault of cells.map(faultOf)) {
    if (fault !== undefined) counts.set(fault, (counts.get(fault) ?? 0) + 1);
  }
  if (counts.size === 0) return '✓';
  return `✗ ${[...counts].map(([fault, count]) => `${fault} ${count}`).join(', ')}`;
}

/** Prints a table. */
function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), `|${head.map(() => '---|').join('')}`, ...rows.map(line)].join('\n');
}
