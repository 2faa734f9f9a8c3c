import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The folder of the repository. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** How a program ended, and what it wrote. */
export interface Run {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** Runs Node in a folder. */
export function runNode(folder: string, ...args: string[]): Run {
  return run(process.execPath, args, folder);
}

/**
 * Runs npm in a folder. Without the variables by which `npm test` would send it to the folder of the
 * repository, and make it change what lies there.
 */
export function runNpm(folder: string, ...args: string[]): Run {
  return run('npm', args, folder);
}

function run(command: string, args: readonly string[], folder: string): Run {
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
