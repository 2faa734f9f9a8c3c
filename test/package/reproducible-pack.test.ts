// The tarball depends on the content of the files alone, so that everybody can make it again.

import { createHash } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { ROOT, runNode, runNpm } from './run.js';

const PACKED_FILES = [
  'dist',
  'schemas',
  'openapi.json',
  'package.json',
  'README.md',
  'CHANGELOG.md',
  'LICENSE',
];

mkdirSync(join(ROOT, '.tmp'), { recursive: true });
const folder = mkdtempSync(join(ROOT, '.tmp', 'pack-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A copy of what is packed, of another age and with other modes. */
function copyAs(name: string, year: number, fileMode: number): string {
  const copy = join(folder, name);
  for (const path of PACKED_FILES) cpSync(join(ROOT, path), join(copy, path), { recursive: true });
  const time = new Date(year, 0);
  for (const path of readdirSync(copy, { recursive: true, encoding: 'utf8' })) {
    const full = join(copy, path);
    // A folder is left as it may be entered.
    if (!statSync(full).isDirectory()) chmodSync(full, fileMode);
    utimesSync(full, time, time);
  }
  return copy;
}

function pack(copy: string): string {
  const modes = runNode(ROOT, 'tools/supply/file-modes.mjs', copy);
  expect(modes).toMatchObject({ status: 0, stderr: '' });
  const target = join(copy, '.packed');
  mkdirSync(target);
  const packed = runNpm(copy, 'pack', '--ignore-scripts', '--pack-destination', target);
  expect(packed.status, packed.stderr).toBe(0);
  const [tarball = ''] = readdirSync(target);
  return createHash('sha256')
    .update(readFileSync(join(target, tarball)))
    .digest('hex');
}

const first = pack(copyAs('first', 2001, 0o644));

test.each([
  ['younger files', 'younger', 2031, 0o644],
  ['files for their owner alone', 'deeper/still/closed', 2001, 0o600],
  ['files for everybody', 'open', 2001, 0o777],
])('%s make the same tarball', (_what, name, year, mode) => {
  expect(pack(copyAs(name, year, mode))).toBe(first);
});

test('another content makes another', () => {
  const copy = copyAs('changed', 2001, 0o644);
  chmodSync(join(copy, 'README.md'), 0o644);
  cpSync(join(copy, 'LICENSE'), join(copy, 'README.md'));
  expect(pack(copy)).not.toBe(first);
});
