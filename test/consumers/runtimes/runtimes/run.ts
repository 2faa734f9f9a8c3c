import { spawn, spawnSync } from 'node:child_process';
import { PROJECT } from './folders.js';
import type { Run } from './runtime.js';

const LONGEST_MS = 120_000;

/** Without the variables by which npm and vitest speak to Node. */
function cleanEnv(): NodeJS.ProcessEnv {
  const entries = Object.entries(process.env);
  return {
    ...Object.fromEntries(entries.filter(([name]) => !/^(npm_|NODE_|VITEST)/i.test(name))),
    NO_COLOR: '1',
  };
}

/** Runs a program of this project to its end. */
export async function run(command: string, args: readonly string[], input = ''): Promise<Run> {
  const child = spawn(command, args, { cwd: PROJECT, env: cleanEnv(), timeout: LONGEST_MS });
  const output = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      output[name] += text;
    });
  }
  // Whoever does not read to the end is no failure of ours.
  child.stdin.on('error', () => {}).end(input);
  const status = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject).once('close', resolve);
  });
  return { status, ...output };
}

/** The first version in what `--version` prints; undefined where there is no such program. */
export function versionOf(command: string): string | undefined {
  const { status, stdout } = spawnSync(command, ['--version'], {
    env: cleanEnv(),
    encoding: 'utf8',
  });
  return status === 0 ? /\d+(?:\.\d+)+|\d{4}-\d\d-\d\d/.exec(stdout)?.[0] : undefined;
}
