// Other runtimes than the one that runs the benchmark: optional packages of npm, which have them for Linux only.

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { BENCH } from './build-program.js';

export interface Runtime {
  readonly name: string;
  readonly version: string;
  readonly path: string;
}

const COMMANDS: Readonly<Record<string, string>> = {
  'Node 22': 'node22/bin/node',
  'Node 24': 'node24/bin/node',
  'Node 26': 'node26/bin/node',
  Bun: '@oven/bun-linux-x64-baseline/bin/bun',
};

/** Returns the runtimes that are installed. */
export function runtimes(): Runtime[] {
  return Object.entries(COMMANDS).flatMap(([name, command]) => {
    const path = join(BENCH, 'node_modules', command);
    const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8' });
    return status === 0 ? [{ name, version: stdout.trim().replace('v', ''), path }] : [];
  });
}
