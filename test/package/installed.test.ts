// Runs programs and the command line with the installed package.

import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { packOnce } from './packed.js';
import { ROOT, type Run, runNode } from './run.js';

const { project, installed } = packOnce();
const manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
const CLI = join(installed, 'dist/cli.js');
const NO_CODE_GENERATION = '--disallow-code-generation-from-strings';

// Next to node_modules, so that the programs find the package as users' programs do.
cpSync(join(ROOT, 'test/package/programs'), join(project, 'programs'), { recursive: true });
for (const folder of ['programs', 'readings']) {
  const path = join(ROOT, 'test/consumers/runtimes', folder);
  cpSync(path, join(project, 'runtimes', folder), { recursive: true });
}

function runProgram(program: string, ...flags: string[]) {
  const { status, stderr } = runNode(project, ...flags, join('programs', program));
  return { status, stderr };
}

const SUCCESS = { status: 0, stderr: '' };

test('Node.js throws for new Function without code generation from strings', () => {
  const { status, stderr } = runNode(project, NO_CODE_GENERATION, '-e', 'new Function("")');
  expect(status).toBe(1);
  expect(stderr).toContain('Code generation from strings disallowed');
});

describe('the program of all runtimes', () => {
  /** Returns the lines of each entry point, without its list of exports. */
  function read(program: string, ...flags: string[]): Record<string, string[]> {
    const { stdout, stderr } = runNode(project, ...flags, join('runtimes/programs', program));
    if (stderr !== '') throw new Error(stderr);
    const { entries } = JSON.parse(stdout) as { entries: Record<string, string[]> };
    return Object.fromEntries(
      Object.entries(entries).map(([entry, [, ...lines]]) => [entry.split('/')[1] ?? '.', lines]),
    );
  }

  const entries = read('cjs.cjs');
  const linesOf = (entry: string, pattern: RegExp) =>
    (entries[entry] ?? []).filter((line) => pattern.test(line));

  test('calls every entry point without an error, in CommonJS', () => {
    const lines = Object.values(entries).flat();
    expect(lines.filter((line) => /^thrown: |: the functions differ: /.test(line))).toEqual([]);
  });

  test('has the right result for every fixture, near miss and generated value', () => {
    const fixtures = linesOf('.', /^(\w+) \w+ as \1: /);
    const misses = linesOf('.', /^invalid (\w+), .* as \1: /);
    expect(Math.min(fixtures.length, misses.length)).toBeGreaterThan(50);
    expect(fixtures.filter((line) => !line.endsWith(': accepted'))).toEqual([]);
    expect(misses.filter((line) => !line.includes(': rejected [['))).toEqual([]);
    expect(linesOf('standard', /^\w+: accepted$/)).toHaveLength(fixtures.length);
    expect(linesOf('ajv', /^\w+: true/).length).toBeGreaterThanOrEqual(fixtures.length);
    expect(linesOf('ajv', /^\w+: false/).length).toBeGreaterThan(misses.length / 2);
    expect(linesOf('arbitraries', /^\w+ true: /)).toEqual(entries.arbitraries);
  });

  test('has the same results in ESM without code generation from strings, except with Ajv', () => {
    const { ajv, ...others } = read('esm.mjs', NO_CODE_GENERATION);
    expect(ajv).toEqual([expect.stringMatching(/^thrown: EvalError: /)]);
    expect({ ...others, ajv: entries.ajv }).toEqual(entries);
  }, 300_000);
});

test('isValidationError accepts errors of the other module format', () => {
  expect(runProgram('copies.mjs')).toEqual(SUCCESS);
});

test('programs can load the JSON files and package.json, but no paths in dist', () => {
  expect(runProgram('json.mjs')).toEqual(SUCCESS);
});

describe('iothub-jobs-schema', () => {
  function check(name: string, text: string): Run {
    const path = join(project, name);
    writeFileSync(path, text);
    return runNode(project, CLI, 'check', '--as', 'JobResponse', path);
  }

  test('check exits with 0 for a valid file', () => {
    const { status, stderr } = check('valid.json', '{ "type": "unknown", "status": "unknown" }');
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });

  test('check exits with 1 for an invalid file', () => {
    const { status, stdout } = check('invalid.json', '{ "type": "unknown" }');
    expect(stdout).toContain('status is missing');
    expect(status).toBe(1);
  });

  test('check exits with 2 for a file that is not JSON', () => {
    expect(check('broken.json', '{').status).toBe(2);
  });

  test('--version prints the version of the package', () => {
    expect(runNode(project, CLI, '--version').stdout.trim()).toBe(manifest.version);
  });

  test('npm links the command', () => {
    expect(manifest.bin).toEqual({ 'iothub-jobs-schema': './dist/cli.js' });
    expect(readFileSync(CLI, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
    const linked = readFileSync(join(project, 'node_modules/.bin/iothub-jobs-schema'), 'utf8');
    expect(linked).toMatch(/^#!/);
  });
});
