// The validators to compare, which are those of the benchmark.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'esbuild';
import { BENCH, buildProgram } from '../../bench/measure/build-program.js';

export interface Validator {
  /** The name in the tables. */
  readonly name: string;
  /** The file in `bench/contestants`. */
  readonly file: string;
  readonly packageName?: string;
  /** How the rules are written. */
  readonly rules: string;
}

export const validators: readonly Validator[] = [
  { name: 'this package', file: 'iothub-jobs-schema/ours', rules: 'the guards in `dist`' },
  {
    name: 'Ajv',
    file: 'ajv/own',
    packageName: 'ajv',
    rules: 'JSON Schema compiled at run time, with user-defined keywords for the rest',
  },
  {
    name: 'zod',
    file: 'zod/own',
    packageName: 'zod',
    rules: 'schemas of zod 4 with `refine` and `superRefine`, and a recursive schema for sections',
  },
  {
    name: 'valibot',
    file: 'valibot/own',
    packageName: 'valibot',
    rules: 'schemas with `check`, and a `lazy` schema for sections',
  },
  {
    name: 'ArkType',
    file: 'arktype/own',
    packageName: 'arktype',
    rules: 'types with `narrow`, and a recursive type for sections',
  },
  {
    name: 'TypeBox',
    file: 'typebox-0.34/own',
    packageName: '@sinclair/typebox',
    rules: 'TypeBox 0.34 by `TypeCompiler`, with user-defined kinds for the rest',
  },
];

/** Builds a program that gives the catalog to the validator, from the cell whose index is its argument. */
export function buildValidatorProgram({ file }: Validator): Promise<string> {
  return buildProgram(
    `reliability/${file.replace('/', '-')}.mjs`,
    `import { contestant } from './contestants/${file}.js';
    import { printResultsFrom } from '../tools/reliability/program.js';
    printResultsFrom(contestant, Number(process.argv[2]));`,
    { plugins: [rethrow] },
  );
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

/** The folders of the packages of the validators. */
export const PACKAGES = [join(BENCH, 'node_modules'), join(BENCH, '../node_modules')];
