import { spawnSync } from 'node:child_process';
import { PROJECT } from './folders.js';
import type { Run } from './runtime.js';

const LONGEST_MS = 120_000;

/** Runs a program of this project to its end. Without the variables by which vitest speaks to Node. */
export function run(command: string, args: readonly string[], input = ''): Run {
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(npm_|NODE_|VITEST)/i.test(name)),
  );
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: PROJECT,
    env: { ...env, NO_COLOR: '1' },
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    timeout: LONGEST_MS,
  });
  return { status, stdout: stdout ?? '', stderr: stderr ?? '' };
}

/** The first version in what `--version` prints; undefined where there is no such program. */
export function versionOf(command: string): string | undefined {
  const { status, stdout } = run(command, ['--version']);
  return status === 0 ? /\d+(?:\.\d+)+|\d{4}-\d\d-\d\d/.exec(stdout)?.[0] : undefined;
}
