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

function runProgram(program: string, ...flags: string[]) {
  const { status, stderr } = runNode(project, ...flags, join('programs', program));
  return { status, stderr };
}

const SUCCESS = { status: 0, stderr: '' };

describe('without code generation from strings', () => {
  test('Node.js throws for new Function', () => {
    const { status, stderr } = runNode(project, NO_CODE_GENERATION, '-e', 'new Function("")');
    expect(status).toBe(1);
    expect(stderr).toContain('Code generation from strings disallowed');
  });

  test.each(['all.mjs', 'all.cjs'])('guards, fixtures and arbitraries work: %s', (program) => {
    expect(runProgram(program, NO_CODE_GENERATION)).toEqual(SUCCESS);
  });
});

test.each(['ajv.mjs', 'ajv.cjs'])('the schemas work with your own Ajv: %s', (program) => {
  expect(runProgram(program)).toEqual(SUCCESS);
});

test('isValidationError accepts errors of the other module format', () => {
  expect(runProgram('copies.mjs')).toEqual(SUCCESS);
});

test('programs can load the JSON files and package.json, but no paths in dist', () => {
  expect(runProgram('json.mjs')).toEqual(SUCCESS);
});

describe('iothub-jobs', () => {
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
    expect(manifest.bin).toEqual({ 'iothub-jobs': './dist/cli.js' });
    expect(readFileSync(CLI, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
    const linked = readFileSync(join(project, 'node_modules/.bin/iothub-jobs'), 'utf8');
    expect(linked).toMatch(/^#!/);
  });
});
