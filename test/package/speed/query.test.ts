// Compares parsing of conditions of 8 kB with splitting them into words: the minimum times of many rounds in a process of plain
// Node.js, without coverage.

import { beforeAll, expect, test } from 'vitest';
import { buildProgram } from '../../../bench/measure/build-program.js';
import { askOnce } from '../../../bench/measure/child.js';
import { parseQueryCondition } from '../../../src/query/index.js';
import { QUERY_RATIO_CEILINGS } from '../../support/ceilings.js';

type Name = keyof typeof QUERY_RATIO_CEILINGS;

function repeated(part: (index: number) => string, joint: string): string {
  const parts: string[] = [];
  for (let length = 0; length < 8150; length += part(parts.length).length + joint.length) {
    parts.push(part(parts.length));
  }
  return parts.slice(0, -1).join(joint);
}

const CONDITIONS: Record<Name, string> = {
  'comparisons of ids': repeated((index) => `deviceId = 'pump-${index}'`, ' OR '),
  'comparisons of tags and properties': repeated(
    (index) => `tags.floor >= ${index} AND NOT IS_DEFINED(properties.reported.x${index})`,
    ' OR ',
  ),
  'ids in a list': `deviceId IN [${repeated((index) => `'pump-${index}'`, ', ')}]`,
};

const ENTRIES = Object.entries(CONDITIONS) as [name: Name, text: string][];
const MOST_TRIES = 6;

interface Times {
  readonly parse: Readonly<Record<Name, number>>;
  readonly split: Readonly<Record<Name, number>>;
}

const processes: Times[] = [];

/** The least time of any process counts for both: a busy machine makes times longer, never shorter. */
function ratioOf(name: Name): number {
  const least = (way: keyof Times) => Math.min(...processes.map((times) => times[way][name]));
  return least('parse') / least('split');
}

const isWithin = (name: Name): boolean => ratioOf(name) <= QUERY_RATIO_CEILINGS[name];

beforeAll(async () => {
  const program = await buildProgram('query/program.mjs', "import './measure/query-program.js';");
  do {
    processes.push(await askOnce<Times>(program, CONDITIONS));
  } while (processes.length < MOST_TRIES && !ENTRIES.every(([name]) => isWithin(name)));
}, 120_000);

test.each(ENTRIES)('parseQueryCondition parses 8 kB of %s within the limit', (name, text) => {
  expect(text.length).toBeGreaterThan(8000);
  expect(parseQueryCondition(text)).toMatchObject({ ok: true, warnings: [] });
  expect(ratioOf(name)).toBeLessThanOrEqual(QUERY_RATIO_CEILINGS[name]);
});
