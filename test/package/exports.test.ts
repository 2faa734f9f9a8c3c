import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { EXPORT_NAMES } from './export-names.js';
import { packOnce } from './packed.js';
import { ROOT, runNode } from './run.js';

const { project, installed } = packOnce();
const program = join('programs', 'export-names.mjs');
cpSync(join(ROOT, 'test/package', program), join(project, program));

test('the package has these entries, and no others', () => {
  const { exports } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
  const entries = EXPORT_NAMES.map(([entry]) => entry);
  expect(Object.keys(exports)).toEqual([
    ...entries,
    './json/*',
    './openapi.json',
    './package.json',
  ]);
});

test.each(EXPORT_NAMES)(
  'the entry %s exports these names, as ESM and as CommonJS',
  (entry, names) => {
    const specifier = `iothub-jobs-schema${entry.slice(1)}`;
    const sorted = [...names].sort();
    const { stdout, stderr } = runNode(project, program, specifier);
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toEqual({ esm: sorted, cjs: sorted });
  },
);
