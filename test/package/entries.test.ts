import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { packOnce } from './packed.js';
import { ROOT, runNode } from './run.js';

const { project, installed } = packOnce();
const program = join('programs', 'export-names.mjs');
cpSync(join(ROOT, 'test/package', program), join(project, program));

const reports = readdirSync(join(ROOT, 'api'));

/** The entry that a report in `api/` is about. */
function entryOf(report: string): string {
  return report === 'index.md' ? '.' : `./${report.replace('.md', '')}`;
}

/** The values among the exports that a report lists: neither types nor what is not exported. */
function exportedValues(report: string): string[] {
  const text = readFileSync(join(ROOT, 'api', report), 'utf8');
  const [, exports = ''] = /^## Exports\n\n```ts\n(.*?)\n```/ms.exec(text) ?? [];
  const names = [...exports.matchAll(/^(?:abstract )?(?:const|function|class|enum) (\w+)/gm)];
  return [...new Set(names.map(([, name = '']) => name))].sort();
}

test('the package has an entry for each report in api/, the JSON files, and no others', () => {
  const { exports } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
  const others = ['./json/*', './openapi.json', './package.json'];
  expect(Object.keys(exports).sort()).toEqual([...reports.map(entryOf), ...others].sort());
});

test.each(reports)(
  'the entry of api/%s exports the values that it lists, as ESM and CommonJS',
  (report) => {
    const specifier = `iothub-jobs-schema${entryOf(report).slice(1)}`;
    const { stdout, stderr } = runNode(project, program, specifier);
    expect(stderr).toBe('');
    const names = exportedValues(report);
    expect(JSON.parse(stdout)).toEqual({ esm: names, cjs: names });
  },
);

test('the report on the main entry lists the guards', () => {
  expect(exportedValues('index.md')).toEqual(expect.arrayContaining(['isTwin', 'ValidationError']));
});
