import { checkFile } from './check-file.js';
import type { Io } from './io.js';
import { type CheckArguments, parseArguments } from './parse-arguments.js';
import { formatVerdict, printable } from './report.js';
import { HELP, USAGE } from './usage.js';
import { exitCodeOf, type Verdict } from './verdict.js';
import { packageVersion } from './version.js';

/** Runs the command line and answers its exit code. Never throws for what a user gives it. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const parsed = parseArguments(argv);
  switch (parsed.action) {
    case 'help':
      io.print(HELP);
      return 0;
    case 'version':
      io.print(`${packageVersion()}\n`);
      return 0;
    case 'refuse':
      io.warn(`iothub-jobs: ${printable(parsed.reason)}\n${USAGE}\n`);
      return 2;
    case 'check':
      return check(parsed, io);
  }
}

async function check({ files, entity, json }: CheckArguments, io: Io): Promise<number> {
  const verdicts: Verdict[] = [];
  for (const file of files) {
    const verdict = await checkFile(file, entity, io);
    verdicts.push(verdict);
    if (!json) io.print(`${formatVerdict(verdict)}\n`);
  }
  if (json) io.print(`${JSON.stringify(verdicts, null, 2)}\n`);
  return exitCodeOf(verdicts);
}
