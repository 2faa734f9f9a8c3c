import { spawn, spawnSync } from 'node:child_process';
import { PROJECT } from './folders.js';
import type { Run } from './runtime.js';

const TIMEOUT_MS = 300_000;

/** Returns the environment without the variables that npm and Vitest set for Node.js. */
function cleanEnv(): NodeJS.ProcessEnv {
  const entries = Object.entries(process.env);
  return {
    ...Object.fromEntries(entries.filter(([name]) => !/^(npm_|NODE_|VITEST)/i.test(name))),
    NO_COLOR: '1',
  };
}

/** Runs a program in the folder of this project. */
export async function run(command: string, args: readonly string[], input = ''): Promise<Run> {
  const child = spawn(command, args, { cwd: PROJECT, env: cleanEnv(), timeout: TIMEOUT_MS });
  const output = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      output[name] += text;
    });
  }
  // A program may exit before it has read its input.
  child.stdin.on('error', () => {}).end(input);
  const status = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject).once('close', resolve);
  });
  return { status, ...output };
}

/** Returns the version that `--version` prints, or undefined if the program does not exist. */
export function versionOf(command: string): string | undefined {
  const { status, stdout } = spawnSync(command, ['--version'], {
    env: cleanEnv(),
    encoding: 'utf8',
  });
  return status === 0 ? /\d+(?:\.\d+)+|\d{4}-\d\d-\d\d/.exec(stdout)?.[0] : undefined;
}
