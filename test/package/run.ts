import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The folder of the repository. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The exit code and the output of a program. */
export interface Run {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** Runs Node.js in a folder. */
export function runNode(folder: string, ...args: string[]): Run {
  return run(process.execPath, args, folder);
}

/** Runs npm in a folder. */
export function runNpm(folder: string, ...args: string[]): Run {
  return run('npm', args, folder);
}

function run(command: string, args: readonly string[], folder: string): Run {
  // The variables of `npm test` would make npm work in the folder of the repository.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(npm_|NODE_OPTIONS|NODE_V8_COVERAGE)/i.test(name),
    ),
  );
  const shell = process.platform === 'win32' && command === 'npm';
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: folder,
    env,
    encoding: 'utf8',
    shell,
    maxBuffer: 2 ** 26,
  });
  return { status, stdout, stderr };
}
