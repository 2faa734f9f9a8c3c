import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { packOnce } from './packed.js';
import { runNode } from './run.js';

const { project, installed } = packOnce();
const script = join(installed, 'dist/cli.js');

function check(name: string, text: string) {
  const path = join(project, name);
  writeFileSync(path, text);
  return runNode(project, script, 'check', '--as', 'JobResponse', path);
}

test('a good file is judged valid, by exit code 0', () => {
  const { status, stderr } = check('good.json', '{ "type": "unknown", "status": "unknown" }');
  expect(stderr).toBe('');
  expect(status).toBe(0);
});

test('a bad file is judged invalid, by exit code 1', () => {
  const { status, stdout } = check('bad.json', '{ "type": "unknown" }');
  expect(stdout).toContain('status is missing');
  expect(status).toBe(1);
});

test('what is no JSON cannot be judged, by exit code 2', () => {
  expect(check('broken.json', '{').status).toBe(2);
});

test('the version is that of the package', () => {
  const { version } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
  expect(runNode(project, script, '--version').stdout.trim()).toBe(version);
});

test('npm links the command under its name', () => {
  const { bin } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
  expect(bin).toEqual({ 'iothub-jobs': './dist/cli.js' });
  expect(readFileSync(script, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
  const linked = readFileSync(join(project, 'node_modules/.bin/iothub-jobs'), 'utf8');
  expect(linked).toMatch(/^#!/);
});
