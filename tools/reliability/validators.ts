// Runs each validator of the benchmark on the catalog, in separate processes.

import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'esbuild';
import { BENCH, buildProgram } from '../../bench/measure/build-program.js';
import { type Cell, catalog } from './catalog.js';

/** A validator: its name in the tables, its file in `bench/contestants`, its package, and how its rules are written. */
type Validator = readonly [name: string, file: string, packageName: string, rules: string];

export const validators: readonly Validator[] = [
  ['this package', 'iothub-jobs-schema/ours', '..', 'the guards in `dist`'],
  [
    ...(['Ajv', 'ajv/own', 'ajv'] as const),
    'JSON Schema compiled at run time, with user-defined keywords for the rest',
  ],
  [
    ...(['zod', 'zod/own', 'zod'] as const),
    'schemas of zod 4 with `refine` and `superRefine`, and a recursive schema for sections',
  ],
  [
    ...(['valibot', 'valibot/own', 'valibot'] as const),
    'schemas with `check`, and a `lazy` schema for sections',
  ],
  [
    ...(['ArkType', 'arktype/own', 'arktype'] as const),
    'types with `narrow`, and a recursive type for sections',
  ],
  [
    ...(['TypeBox', 'typebox-0.34/own', '@sinclair/typebox'] as const),
    'TypeBox 0.34 by `TypeCompiler`, with user-defined kinds for the rest',
  ],
];

/** Returns the version of a package that is installed for the benchmark or for this package. */
export function versionOf([, , packageName]: Validator): string {
  for (const folder of [join(BENCH, 'node_modules'), join(BENCH, '../node_modules')]) {
    const path = join(folder, packageName, 'package.json');
    // In the folder of the benchmark, the path of this package leads to the benchmark, which has no version.
    const version = existsSync(path) && JSON.parse(readFileSync(path, 'utf8')).version;
    if (version) return version;
  }
  throw new Error(`${packageName} is not installed`);
}

/** The guards of the benchmark return false if a validator throws. This plugin makes them throw. */
const rethrow: Plugin = {
  name: 'rethrow',
  setup(build) {
    build.onLoad({ filter: /contestants[\\/][^\\/]+[\\/]contestant\.ts$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      const contents = text.replace(/catch \{\s*return false;/g, 'catch (thrown) { throw thrown;');
      if (contents === text) throw new Error(`${path} does not catch errors`);
      return { contents, loader: 'ts' };
    });
  },
};

/** The oracle lists the files of its folder. In a bundle, `import.meta.url` would name another one. */
const oracleFolder: Plugin = {
  name: 'oracle-folder',
  setup(build) {
    build.onLoad({ filter: /oracle[\\/]index\.ts$/ }, ({ path }) => {
      const url = JSON.stringify(pathToFileURL(path));
      const contents = readFileSync(path, 'utf8').replace('import.meta.url', url);
      return { contents, loader: 'ts' };
    });
  },
};

/** Returns the result of a validator for each entry. A process that fails or does not end is replaced by another one. */
export async function cellsOf([, file]: Validator): Promise<Cell[]> {
  const program = await buildProgram(
    `reliability/${file.replace('/', '-')}.mjs`,
    `import { contestant } from './contestants/${file}.js';
    import { printCellsFrom } from '../tools/reliability/catalog.js';
    printCellsFrom(contestant, Number(process.argv[2]));`,
    { plugins: [rethrow, oracleFolder] },
  );
  const cells: Cell[] = [];
  while (cells.length < catalog.length) await addCells(program, cells);
  return cells;
}

const MAX_CALL_MILLISECONDS = 10_000;
const MAX_MAKE_MILLISECONDS = 120_000;

/** Enough for every value of the catalog; the process keeps the large ones. */
const HEAP = '--max-old-space-size=3072';

/** Adds the results of one process, up to the entry at which the process ends. */
async function addCells(program: string, cells: Cell[]): Promise<void> {
  let isCalled = false;
  let isLate = false;
  const child = spawn(process.execPath, [HEAP, program, String(cells.length)], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const stopIn = (milliseconds: number) =>
    setTimeout(() => {
      isLate = true;
      child.kill('SIGKILL');
    }, milliseconds);
  let timer = stopIn(MAX_MAKE_MILLISECONDS);
  for await (const text of createInterface({ input: child.stdout })) {
    const line = JSON.parse(text) as Cell | { begins: true };
    clearTimeout(timer);
    isCalled = 'begins' in line;
    timer = stopIn(isCalled ? MAX_CALL_MILLISECONDS : MAX_MAKE_MILLISECONDS);
    if (!('begins' in line)) cells.push(line);
  }
  clearTimeout(timer);
  if (cells.length === catalog.length) return;
  if (!isCalled) throw new Error(`${program} failed before it called a guard`);
  cells.push({ outcome: isLate ? 'does not end' : 'runs out of memory', milliseconds: 0 });
}
