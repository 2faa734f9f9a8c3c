// Measured programs run as users run them: as JavaScript in a plain Node, without the tools that run the tests.

import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build } from 'esbuild';

/** The folder of the benchmark. */
export const BENCH = fileURLToPath(new URL('..', import.meta.url));

/** Where programs are written: below the folder whose packages they import. */
const PROGRAMS = join(BENCH, '.tmp');

/** Bundles a program, given as text whose imports are relative to `bench`; answers its path. */
export async function buildProgram(
  name: string,
  contents: string,
  options: BuildOptions = {},
): Promise<string> {
  const outfile = join(PROGRAMS, name);
  await build({
    stdin: { contents, resolveDir: BENCH, sourcefile: name },
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    packages: 'external',
    logLevel: 'error',
    ...options,
  });
  return outfile;
}
