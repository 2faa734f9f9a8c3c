// The validators that are compared, as the benchmark has them.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'esbuild';
import { BENCH, buildProgram } from '../../bench/measure/build-program.js';

export interface Validator {
  /** As the table calls it. */
  readonly name: string;
  /** Its file below `bench/contestants`. */
  readonly file: string;
  readonly packageName?: string;
  /** How its rules are written. */
  readonly rules: string;
}

export const validators: readonly Validator[] = [
  { name: 'this package', file: 'iothub-jobs-schema/ours', rules: 'its guards, as they are built' },
  {
    name: 'Ajv',
    file: 'ajv/own',
    packageName: 'ajv',
    rules: 'JSON Schema compiled at run time, with keywords of its users for what that cannot say',
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
    rules:
      'TypeBox 0.34 by `TypeCompiler`, with kinds of its users for what JSON Schema cannot say',
  },
];

/** A program that judges the catalog by the validator, from the cell on whose number it is given. */
export function buildJudge({ file }: Validator): Promise<string> {
  return buildProgram(
    `reliability/${file.replace('/', '-')}.mjs`,
    `import { contestant } from './contestants/${file}.js';
    import { judgeFrom } from '../tools/reliability/program.js';
    judgeFrom(contestant, Number(process.argv[2]));`,
    { plugins: [letOut] },
  );
}

/** Their guards in the benchmark take what is thrown for a refusal. Here it is shown. */
const letOut: Plugin = {
  name: 'let-out',
  setup(build) {
    build.onLoad({ filter: /contestants[\\/][^\\/]+[\\/]contestant\.ts$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      const contents = text.replace(/catch \{\s*return false;/g, 'catch (thrown) { throw thrown;');
      if (contents === text) throw new Error(`${path} catches nothing that is thrown`);
      return { contents, loader: 'ts' };
    });
  },
};

/** Where the packages of the validators lie that only the benchmark has. */
export const PACKAGES = [join(BENCH, 'node_modules'), join(BENCH, '../node_modules')];
