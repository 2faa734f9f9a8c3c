import { readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { packOnce } from './packed.js';

const { installed } = packOnce();

/** What each entry may import; the packages are optional peers. */
const ENTRIES: [entry: string, packages: string[]][] = [
  ['index', []],
  ['types', []],
  ['fixtures', []],
  ['query', []],
  ['advice', []],
  ['testing', []],
  ['standard', []],
  ['schemas', ['@sinclair/typebox']],
  ['ajv', ['ajv']],
  ['arbitraries', ['fast-check']],
];

/** The packages that a built file imports or requires, wherever it does. */
async function packagesOf(file: string): Promise<string[]> {
  const { metafile } = await build({
    entryPoints: [join(installed, 'dist', file)],
    bundle: true,
    write: false,
    metafile: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    logLevel: 'silent',
  });
  const imports = Object.values(metafile.inputs).flatMap((input) => input.imports);
  return [...new Set(imports.map(({ path }) => path))];
}

function read(file: string): string {
  return readFileSync(join(installed, 'dist', file), 'utf8');
}

describe.each(ENTRIES)('the entry %s', (entry, packages) => {
  test.each(['js', 'cjs'])(
    'imports as .%s what it says that it needs, and no more',
    async (form) => {
      expect(await packagesOf(`${entry}.${form}`)).toEqual(packages);
    },
  );

  test.each(['js', 'cjs'])('imports as .%s nothing whose name is computed', (form) => {
    expect(read(`${entry}.${form}`)).not.toMatch(/\b(?:import|require)\s*\((?!["'])/);
  });

  test.each(['d.ts', 'd.cts'])('declares as .%s by the same packages, and no more', (form) => {
    const specifiers = [...read(`${entry}.${form}`).matchAll(/(?:from|import\()\s*'([^'\n]+)'/g)];
    const foreign = specifiers.map(([, name = '']) => name).filter((name) => !name.startsWith('.'));
    expect([...new Set(foreign)]).toEqual(packages);
  });

  test.each(['js', 'cjs'])('makes as .%s no code from texts', (form) => {
    expect(read(`${entry}.${form}`)).not.toMatch(/\beval\b|\bnew Function\b|\bFunction\(/);
  });
});

test('the command line imports what Node has, and no more', async () => {
  const names = await packagesOf('cli.js');
  expect(names.filter((name) => !isBuiltin(name))).toEqual([]);
});
