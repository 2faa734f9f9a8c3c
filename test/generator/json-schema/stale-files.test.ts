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
import { entities } from '../../../generator/entities.js';
import { printJsonSchema, toFileName } from '../../../generator/json-schema/print-json-schema.js';
import { readText } from './files.js';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
mkdirSync(join(ROOT, '.tmp'), { recursive: true });
const folder = mkdtempSync(join(ROOT, '.tmp', 'stale-files-'));
afterAll(() => rmSync(folder, { recursive: true }));

test.each(entities)('the file of $name says what its schema says', (entity) => {
  expect(readText(`${toFileName(entity.name)}.json`)).toBe(printJsonSchema(entity));
});

test('generate:check names what is changed, missing or left over, and fails', () => {
  // A copy of what the generator reads and compares, so that nothing of the tree is changed.
  for (const path of ['schemas', 'src/schemas/twin-values.ts', 'src/twin-of.ts']) {
    cpSync(join(ROOT, path), join(folder, path), { recursive: true });
  }
  appendFileSync(join(folder, 'schemas/twin.json'), ' ');
  rmSync(join(folder, 'schemas/job-id.json'));
  writeFileSync(join(folder, 'schemas/no-entity.json'), '{}');

  const script = join(ROOT, 'generator/index.ts');
  const args = ['--import', 'tsx', script, '--check'];
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  expect(stderr.trim().split(/: |, /).slice(1)).toEqual([
    'src/generated/types.ts',
    'openapi.json',
    'schemas/job-id.json',
    'schemas/twin.json',
    'schemas/no-entity.json',
  ]);
  expect(status).toBe(1);
});

test('what is generated again is fresh, and nothing is left over', () => {
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
