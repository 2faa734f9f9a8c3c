import { resolve } from 'node:path';
import { build } from 'esbuild';
import { compileValidators } from '../../generator/pipeline.js';
import type { NamedSchema } from '../../generator/stages/1-lower.js';
import { type Check, type Explain, validateBy } from '../../src/guards/guard.js';
import type { Result } from '../../src/index.js';

/** A compiled guard of an entity that is not in the registry. */
export interface Guard {
  readonly is: Check;
  readonly explain: Explain;
  readonly validate: (value: unknown) => Result<unknown>;
}

/** Compiles the schemas as `npm run generate` does, and returns a function that returns the guard of an entity. */
export async function loadGuards(
  entities: readonly NamedSchema[],
): Promise<(name: string) => Guard> {
  const checks = await load(await compileValidators(entities, 'check'));
  const explainers = await load(await compileValidators(entities, 'explain'));
  return (name) => {
    const is = checks[`check${name}`] as Check;
    const explain = explainers[`explain${name}`] as Explain;
    return { is, explain, validate: (value) => validateBy(is, explain, value) };
  };
}

async function load(contents: string): Promise<Record<string, unknown>> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: resolve('src/generated'), loader: 'ts' },
    bundle: true,
    format: 'esm',
    write: false,
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? '').toString('base64');
  return import(/* @vite-ignore */ `data:text/javascript;base64,${code}`);
}
