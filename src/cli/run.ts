import { createRequire } from 'node:module';
import { printable } from '../issues/printable.js';
import { checkFile } from './check-file.js';
import { exitCodeOf, type FileResult } from './file-result.js';
import { formatResult } from './format-result.js';
import { HELP, USAGE } from './help.js';
import type { Io } from './io.js';
import { type CheckArguments, parseArguments } from './parse-arguments.js';

/** Runs the command line and returns its exit code. Does not throw on invalid arguments or files. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const parsed = parseArguments(argv);
  switch (parsed.action) {
    case 'help':
      io.print(HELP);
      return 0;
    case 'version':
      io.print(`${packageVersion()}\n`);
      return 0;
    case 'error':
      io.warn(`iothub-jobs: error: ${printable(parsed.message)}\n${USAGE}\n`);
      return 2;
    case 'check':
      return check(parsed, io);
  }
}

async function check({ files, entity, json }: CheckArguments, io: Io): Promise<number> {
  const results: FileResult[] = [];
  for (const file of files) {
    const checked = await checkFile(file, entity, io);
    results.push(checked.result);
    if (!json) io.print(`${formatResult(checked)}\n`);
  }
  if (json) io.print(`${JSON.stringify(results, null, 2)}\n`);
  return exitCodeOf(results);
}

/** Reads the version by the name of the package, which resolves from both `src` and `dist`. */
function packageVersion(): string {
  const require = createRequire(import.meta.url);
  const { version } = require('iothub-jobs-schema/package.json') as { version: string };
  return version;
}
