import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { startResults } from './results.js';
import { INSTALLED, ROOT } from './runtimes/folders.js';
import { type Run, type Runtime, reference, runtimes } from './runtimes/index.js';

const SCRIPT = join(INSTALLED, 'dist/cli.js');
const record = startResults('command-line');

function examples(folder: string): string[] {
  const path = join(ROOT, 'examples', folder);
  return readdirSync(path).map((name) => join(path, name));
}

const BROKEN = readFileSync(examples('broken')[0] as string, 'utf8');

/** Exit codes, arguments and standard input. */
const CALLS: [status: number, args: string[], input: string][] = [
  [0, ['--version'], ''],
  [0, ['--help'], ''],
  [0, ['check', ...examples('requests'), ...examples('responses')], ''],
  [1, ['check', ...examples('broken')], ''],
  [1, ['check', '--format', 'json', '--as', 'JobRequest', '-'], BROKEN],
  [2, ['check', '-'], '{'],
  [2, ['check', '--as', 'Nothing', '-'], '{}'],
  [2, ['check', join(ROOT, 'no-such-file.json')], ''],
];

/** Removes the time that a check takes, which differs from run to run, from the last line or the summary in JSON. */
function withoutTime(stdout: string): string {
  return stdout.replace(/ in \d+\.\d s\n$|,"seconds":[\d.]+(?=\}\}\n$)/, '');
}

async function runAll({ runScript }: Runtime): Promise<Run[]> {
  const runs: Run[] = [];
  for (const [, args, input] of CALLS) {
    const run = (await runScript?.(SCRIPT, args, input)) as Run;
    runs.push({ ...run, stdout: withoutTime(run.stdout) });
  }
  return runs;
}

const expected = await runAll(reference);

test('the reference exits with the expected codes', () => {
  expect(expected.map(({ status }) => status)).toEqual(CALLS.map(([status]) => status));
});

const withScripts = runtimes.filter(({ runScript }) => runScript !== undefined);

describe.each(withScripts)('$name', (runtime) => {
  test.skipIf(runtime.version === undefined)(
    'the command line writes the same output and exit codes as in the reference',
    async () => {
      expect(await runAll(runtime)).toEqual(expected);
      record({
        runtime: runtime.name,
        form: 'command line',
        entry: 'iothub-jobs-schema',
        lines: CALLS.length,
      });
    },
  );
});

test('the oldest Node.js is the minimum in package.json', () => {
  const { engines } = JSON.parse(readFileSync(join(INSTALLED, 'package.json'), 'utf8'));
  const oldest = runtimes[0] as Runtime;
  expect(`>=${oldest.name.replace('Node ', '')}`).toBe(engines.node);
  if (oldest.version !== undefined) expect(oldest.version).toBe('18.3.0');
});
