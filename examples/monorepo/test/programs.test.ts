import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { invalidTwin, pump } from './pumps.js';

const root = `${import.meta.dirname}/..`;

function run(app: string, input: string) {
  return spawnSync(process.execPath, [`apps/${app}/dist/main.js`], {
    cwd: root,
    input,
    encoding: 'utf8',
  });
}

test('the CommonJS program reads the output of the ESM program', () => {
  const exported = run('api', JSON.stringify([pump, { ...pump, deviceId: 'pump-2', tags: null }]));
  expect(exported.stderr).toBe('');
  const imported = run('legacy', exported.stdout);
  expect(imported.stderr).toBe('');
  expect(imported.stdout).toBe(
    'pump-1 (Lyon, floor 3): every 60 seconds\npump-2 (nowhere): every 60 seconds\n',
  );
});

test.each(['api', 'legacy'])('the program %s fails for an invalid twin', (app) => {
  const text = JSON.stringify(invalidTwin);
  const { status, stderr } = run(app, app === 'api' ? `[${text}]` : `${text}\n`);
  expect(status).toBe(1);
  expect(stderr).toContain('a.b is ');
});

test.each([
  'packages/contracts/dist/pump-twin',
  'packages/contracts/cjs/dist/pump-twin',
  'apps/api/dist/export-pump',
  'apps/legacy/dist/import-pump',
])('%s.d.ts has a declaration map with existing sources', (path) => {
  const map = JSON.parse(readFileSync(`${root}/${path}.d.ts.map`, 'utf8'));
  const folder = path.slice(0, path.lastIndexOf('/'));
  expect(map.sources.filter((one: string) => !existsSync(`${root}/${folder}/${one}`))).toEqual([]);
});
