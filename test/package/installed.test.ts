import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { packOnce } from './packed.js';
import { ROOT, runNode } from './run.js';

const { project } = packOnce();
// Beside the installed copy, so that the package is found as users find it.
cpSync(join(ROOT, 'test/package/programs'), join(project, 'programs'), { recursive: true });

const NO_CODE_FROM_TEXTS = '--disallow-code-generation-from-strings';

function runProgram(program: string, ...flags: string[]) {
  const { status, stderr } = runNode(project, ...flags, join('programs', program));
  return { status, stderr };
}

describe('where making code from texts is forbidden', () => {
  test('Node refuses it', () => {
    const { status, stderr } = runNode(project, NO_CODE_FROM_TEXTS, '-e', 'new Function("")');
    expect(status).toBe(1);
    expect(stderr).toContain('Code generation from strings disallowed');
  });

  test.each(['all.mjs', 'all.cjs'])('guards, fixtures and arbitraries work: %s', (program) => {
    expect(runProgram(program, NO_CODE_FROM_TEXTS)).toEqual({ status: 0, stderr: '' });
  });
});

test.each(['ajv.mjs', 'ajv.cjs'])('the schemas work in an Ajv of one’s own: %s', (program) => {
  expect(runProgram(program)).toEqual({ status: 0, stderr: '' });
});

test('each copy of the package recognises the errors of the other', () => {
  expect(runProgram('copies.mjs')).toEqual({ status: 0, stderr: '' });
});

test('the JSON Schema files and package.json can be loaded, files of dist by their paths cannot', () => {
  expect(runProgram('json.mjs')).toEqual({ status: 0, stderr: '' });
});
