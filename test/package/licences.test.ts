import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { ROOT, runNode } from './run.js';

const SCRIPT = join(ROOT, 'tools/supply/licences.mjs');

mkdirSync(join(ROOT, '.tmp'), { recursive: true });
const folder = mkdtempSync(join(ROOT, '.tmp', 'licences-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Judges a lock file of one package. */
function judge(place: string, license: unknown) {
  const path = join(folder, 'package-lock.json');
  const packages = { '': {}, [place]: { version: '1.0.0', license } };
  writeFileSync(path, JSON.stringify({ lockfileVersion: 3, packages }));
  const { status, stderr } = runNode(ROOT, SCRIPT, path);
  return { status, stderr: stderr.trim() };
}

test('every package that builds or tests this one has a licence that is allowed', () => {
  const { status, stdout, stderr } = runNode(ROOT, SCRIPT);
  expect(stderr).toBe('');
  expect(status).toBe(0);
  expect(Number.parseInt(stdout, 10)).toBeGreaterThan(100);
});

test.each([
  ['node_modules/a', 'MIT'],
  ['node_modules/@a/b', '(GPL-3.0 OR Apache-2.0)'],
  ['node_modules/a/node_modules/lightningcss-linux-x64-gnu', 'MPL-2.0'],
  ['node_modules/@rollup/rollup-linux-x64-gnu', undefined],
])('%s under %s is allowed', (place, licence) => {
  expect(judge(place, licence)).toEqual({ status: 0, stderr: '' });
});

test.each([
  ['node_modules/a', 'GPL-3.0', 'a@1.0.0: GPL-3.0'],
  ['node_modules/@a/b', undefined, '@a/b@1.0.0: no licence'],
  ['node_modules/a', 'MIT AND GPL-3.0', 'a@1.0.0: MIT AND GPL-3.0'],
  ['node_modules/a', 'SEE LICENSE IN x', 'a@1.0.0: SEE LICENSE IN x'],
  ['node_modules/c/node_modules/a', 'MPL-2.0', 'a@1.0.0: MPL-2.0'],
  ['node_modules/lightningcss', 'GPL-3.0', 'lightningcss@1.0.0: GPL-3.0'],
  ['node_modules/@rollup/rollup-linux-x64-gnu', 'X', '@rollup/rollup-linux-x64-gnu@1.0.0: X'],
])('%s under %s is refused', (place, licence, stderr) => {
  expect(judge(place, licence)).toEqual({ status: 1, stderr });
});

test('a lock file without packages is refused', () => {
  expect(judge('packages/a', 'MIT').status).toBe(1);
});
