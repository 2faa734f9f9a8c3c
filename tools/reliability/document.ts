// The part of the document that the script writes.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeMachine } from '../../bench/measure/machine.js';
import { catalog } from './catalog.js';
import type { Cell } from './cell.js';
import { rowsOf, summarise, tableOf } from './table.js';
import { PACKAGES, type Validator, validators } from './validators.js';

const FAULTS = [
  'right, in time',
  'accepts what is illegal',
  'refuses what is legal',
  'throws',
  'over 1 s',
  'does not end',
  'runs out of memory',
];

/** All that stands between the markers. */
export function describeHostile(judged: ReadonlyMap<string, readonly Cell[]>): string {
  const { date, node, cpu } = describeMachine();
  const names = [...judged.keys()];
  const cells = [...judged.values()][0]?.length ?? 0;
  const values = new Set(catalog.map(({ input }) => input.what ?? input.name)).size;
  return [
    `Measured on ${date} with Node ${node} on ${cpu}: ${values} hostile values in ${catalog.length} inputs, ${cells} verdicts of each validator.`,
    tableOf(
      ['validator', 'version', 'its rules'],
      validators.map((validator) => [validator.name, versionOf(validator), validator.rules]),
    ),
    tableOf(
      ['validator', ...FAULTS],
      [...judged].map(([name, its]) => [name, ...summarise(its)]),
    ),
    ...kinds().flatMap((kind) => [
      `<details><summary>${kind}</summary>`,
      tableOf(['value', 'by the rules', ...names], rowsOf(kind, judged)),
      '</details>',
    ]),
  ].join('\n\n');
}

function kinds(): string[] {
  return [...new Set(catalog.map(({ kind }) => kind))];
}

function versionOf({ packageName }: Validator): string {
  if (packageName === undefined) return versionIn(join(PACKAGES[1] as string, '..'));
  for (const folder of PACKAGES) {
    try {
      return versionIn(join(folder, packageName));
    } catch {
      // In the other folder.
    }
  }
  throw new Error(`${packageName} is not installed`);
}

function versionIn(folder: string): string {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version;
}
