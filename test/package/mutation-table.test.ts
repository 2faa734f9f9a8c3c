import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PARTS } from '../../tools/mutation/parts.js';
import { readReport } from '../../tools/mutation/plant.js';
import { printTable, readRows, rowOf } from '../../tools/mutation/table.js';

const planted = (status: string, line: number, start: number, end: number) => ({
  status,
  replacement: '<=',
  location: { start: { line, column: start }, end: { line, column: end } },
});

const FILES = {
  'src/a.ts': {
    source: 'const a = 1;\nreturn a < b;\n',
    mutants: [
      planted('Killed', 2, 10, 11),
      planted('Timeout', 2, 10, 11),
      planted('Survived', 2, 10, 11),
      planted('NoCoverage', 2, 10, 11),
      planted('Ignored', 2, 10, 11),
    ],
  },
};

test('a mutant has its place and what was changed, and is seen where a test fails or does not end', () => {
  const mutants = readReport({ files: FILES });
  expect(mutants.map(({ isSeen }) => isSeen)).toEqual([true, true, false, false]);
  expect(mutants[2]).toEqual({ file: 'src/a.ts', line: 2, change: '< → <=', isSeen: false });
});

test('a row is written anew, the others stay, and all are summed up', () => {
  const row = rowOf('src/cli', readReport({ files: FILES }), '2026-01-02');
  expect(row).toEqual(['`src/cli`', '4', '2', '2', '0', '50.0 %', '2026-01-02']);
  const before = printTable([
    ['`src/query`', '6', '6', '0', '0', '100.0 %', '2026-01-01'],
    ['`src/cli`', '4', '4', '0', '0', '100.0 %', '2026-01-01'],
  ]);
  expect(
    printTable([...readRows(before), row])
      .split('\n')
      .slice(2),
  ).toEqual([
    '| `src/cli` | 4 | 2 | 2 | 0 | 50.0 % | 2026-01-02 |',
    '| `src/query` | 6 | 6 | 0 | 0 | 100.0 % | 2026-01-01 |',
    '| all | 10 | 8 | 2 | 0 | 80.0 % |  |',
  ]);
});

test('what watches over a part is there', () => {
  const watchers = Object.values(PARTS).flatMap((part) => part.watchers);
  expect(watchers.filter((path) => !existsSync(path))).toEqual([]);
});

test('docs/reliability.md has a row for each part', () => {
  const document = readFileSync('docs/reliability.md', 'utf8');
  expect(readRows(document).map(([name]) => name)).toEqual(
    Object.keys(PARTS).map((name) => `\`${name}\``),
  );
});
