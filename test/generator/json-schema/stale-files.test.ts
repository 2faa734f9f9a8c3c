import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { createCommittedFiles } from '../../../generator/committed-files.js';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
mkdirSync(join(ROOT, '.tmp'), { recursive: true });
const folder = mkdtempSync(join(ROOT, '.tmp', 'stale-files-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('generate:check names the files that are changed, missing or left over, and fails', () => {
  // A copy, so that nothing of the tree changes.
  for (const path of ['schemas', 'src', 'openapi.json', 'README.md', 'docs']) {
    cpSync(join(ROOT, path), join(folder, path), { recursive: true });
  }
  appendFileSync(join(folder, 'schemas/twin.json'), ' ');
  rmSync(join(folder, 'schemas/job-id.json'));
  writeFileSync(join(folder, 'schemas/unknown.json'), '{}');
  cpSync(join(folder, 'src/guards/twin.ts'), join(folder, 'src/guards/unknown.ts'));

  const script = join(ROOT, 'generator/index.ts');
  const args = ['--import', 'tsx', script, '--check'];
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  expect(stderr.trim().split(/: |, /).slice(1)).toEqual([
    'schemas/job-id.json',
    'schemas/twin.json',
    'schemas/unknown.json',
    'src/guards/unknown.ts',
  ]);
  expect(status).toBe(1);
}, 120_000);

test('createCommittedFiles replaces stale files and removes files that are left over', () => {
  const path = join(folder, 'again');
  const written = createCommittedFiles(false);
  written.write(`${path}/b.json`, 'old');
  written.write(`${path}/a.json`, 'a');
  written.write(`${path}/b.json`, 'b');
  written.keepOnly(path, [`${path}/b.json`]);
  expect(readdirSync(path)).toEqual(['b.json']);

  const checked = createCommittedFiles(true);
  checked.write(`${path}/b.json`, 'b');
  checked.keepOnly(path, [`${path}/b.json`]);
  expect(checked.stale).toEqual([]);
});
