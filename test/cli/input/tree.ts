import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { Writable } from 'node:stream';
import { onTestFinished } from 'vitest';
import { findInputs, type Input } from '../../../src/cli/input/find-inputs.js';
import type { Io } from '../../../src/cli/io.js';
import { nodeIo } from '../../../src/cli/node-io.js';

/** A path of a tree with its text, or with the target of a link. */
export type Tree = Record<string, string | { link: string }>;

/** Creates a temporary directory with these files, until the test ends. A path with a slash at its end is an empty directory. */
export function createTree(tree: Tree): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'iothub-jobs-schema-')));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(tree)) {
    const full = join(root, path);
    mkdirSync(path.endsWith('/') ? full : dirname(full), { recursive: true });
    if (typeof content === 'object') symlinkSync(content.link, full);
    else if (!path.endsWith('/')) writeFileSync(full, content);
  }
  return root;
}

/** Creates the input and output of a process whose output is lost. */
export function fileIo(rest: Partial<Io> = {}): Io {
  const stdout = new Writable({ write: (_chunk, _encoding, done) => done() });
  const proc = { stdin: process.stdin, stdout, stderr: stdout, exit: process.exit, env: {} };
  return { ...nodeIo(proc as unknown as NodeJS.Process), ...rest };
}

/** Finds the inputs in a tree. Arguments and results are relative to its root. */
export function findIn(root: string, args: readonly string[], io = fileIo()): Input[] {
  const inputs = findInputs(
    args.map((argument) => `${root}/${argument}`),
    '-',
    io,
  );
  return inputs.map((input) => ({
    ...input,
    file: relative(root, input.file),
    path: relative(root, input.path),
  }));
}

/** Finds the files in a tree. An error occurs as its code. */
export function namesIn(root: string, args: readonly string[], io?: Io): string[] {
  return findIn(root, args, io).map(({ file, error }) =>
    error === undefined ? file : `${error.code} ${file}`,
  );
}
