// Gives the adversarial inputs of the tests to other validators, and writes docs/data/adversarial-inputs.md. With names of
// validators as arguments it runs only these, and prints the page instead.

import { writeFileSync } from 'node:fs';
import { describeMachine } from '../../bench/measure/machine.js';
import { type Cell, catalog, type Entry, MAX_MILLISECONDS } from './catalog.js';
import { cellsOf, validators, versionOf } from './validators.js';

const INTRODUCTION = `# Adversarial inputs: results

The results of this package and of other validators on adversarial inputs. \`npm run reliability\` writes this page;
[reliability.md](../reliability.md#adversarial-inputs) explains it.`;

/** The results of the validators, by name, in the order of the catalog. */
type Results = ReadonlyMap<string, readonly Cell[]>;

function printPage(results: Results): string {
  const { date, node, cpu } = describeMachine();
  const inputs = new Set(catalog.map(({ input }) => input));
  const values = new Set(catalog.map(whatOf)).size;
  const parts = [
    INTRODUCTION,
    `Measured on ${date} with Node ${node} on ${cpu}: ${values} adversarial values in ${inputs.size} inputs, ${catalog.length} results per validator.`,
    tableOf(
      ['validator', 'version', 'how its rules are written'],
      validators.map((validator) => [validator[0], versionOf(validator), validator[3]]),
    ),
    tableOf(
      ['validator', ...COLUMNS.map(([column]) => column)],
      [...results].map(([name, cells]) => {
        const faults = cells.map(faultOf);
        return [name, ...COLUMNS.map(([, is]) => String(faults.filter(is).length))];
      }),
    ),
    ...[...groupBy([...catalog.keys()], (index) => entryAt(index).kind)].flatMap(
      ([kind, indexes]) => [
        `<details><summary>${kind}</summary>`,
        tableOf(['value', 'expected', ...results.keys()], rowsOf(indexes, results)),
        '</details>',
      ],
    ),
  ];
  return `${parts.join('\n\n')}\n`;
}

const entryAt = (index: number) => catalog[index] as Entry;

/** Returns what is adversarial in an entry, without the place. */
const whatOf = ({ input }: Entry) => input.what ?? input.name;

const isAccepted = ({ input, schema }: Entry) => input.accepted.includes(schema);

/** Returns what is wrong with a result, or an empty string if it is right and in time. */
function faultOf({ outcome, milliseconds }: Cell, index: number): string {
  if (outcome !== (isAccepted(entryAt(index)) ? 'accepts' : 'rejects')) return outcome;
  return milliseconds < MAX_MILLISECONDS ? '' : 'over 1 s';
}

/** The columns of the summary, and the faults that each of them counts. */
const COLUMNS: readonly [column: string, is: (fault: string) => boolean][] = [
  ['right and in time', (fault) => fault === ''],
  ['accepts invalid values', (fault) => fault === 'accepts'],
  ['rejects valid values', (fault) => fault === 'rejects'],
  ['throws', (fault) => fault.startsWith('throws')],
  ['over 1 s', (fault) => fault === 'over 1 s'],
  ['does not end', (fault) => fault === 'does not end'],
  ['runs out of memory', (fault) => fault === 'runs out of memory'],
];

/** Returns one row per value: the expected results, and those of each validator. */
function rowsOf(indexes: readonly number[], results: Results): string[][] {
  return [...groupBy(indexes, (index) => whatOf(entryAt(index)))].map(([what, its]) => [
    what,
    countEach(its.map((index) => (isAccepted(entryAt(index)) ? 'accepted' : 'rejected')))
      .map(([word, count]) => `${count} ${word}`)
      .sort((one, other) => one.slice(-8).localeCompare(other.slice(-8)))
      .join(', '),
    ...[...results.values()].map((cells) => {
      const faults = its.map((index) => faultOf(cells[index] as Cell, index)).filter(Boolean);
      const counts = countEach(faults).map(([fault, count]) => `${fault} ${count}`);
      return counts.length === 0 ? '✓' : `✗ ${counts.join(', ')}`;
    }),
  ]);
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
}

const countEach = (words: readonly string[]) =>
  [...groupBy(words, (word) => word)].map(([word, { length }]) => [word, length] as const);

function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), `|${head.map(() => '---|').join('')}`, ...rows.map(line)].join('\n');
}

const names = process.argv.slice(2);
const results = new Map<string, readonly Cell[]>();
for (const validator of validators) {
  const [name] = validator;
  if (names.length > 0 && !names.includes(name)) continue;
  const start = performance.now();
  results.set(name, await cellsOf(validator));
  const seconds = Math.round((performance.now() - start) / 1000);
  console.error(`${name}: ${catalog.length} results in ${seconds} s`);
}

const page = printPage(results);
if (names.length > 0) console.log(page);
else writeFileSync(new URL('../../docs/data/adversarial-inputs.md', import.meta.url), page);
