import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { explainEntity } from '../../generator/explain-entity.js';

mkdirSync('.tmp', { recursive: true });
const folder = mkdtempSync('.tmp/explain-');
afterAll(() => rmSync(folder, { recursive: true }));

const entities = [
  { name: 'Flag', schema: { type: 'boolean', description: 'A flag.' } },
  { name: 'Flags', schema: { type: 'object', properties: { a: { type: 'boolean' } } } },
];

test('explainEntity writes the result of each stage for both validators', async () => {
  const paths = await explainEntity(entities, 'Flag', folder);
  const files = [
    '1-lowered.json',
    '2-specialized.json',
    '3-ajv.js',
    '4-rewritten.js',
    '5-folded.js',
    '6-module.ts',
  ];
  const kinds = ['check', 'explain'];
  expect(paths).toEqual(
    kinds.flatMap((kind) => files.map((file) => `${folder}/Flag/${kind}/${file}`)),
  );
  expect(paths.filter((path) => !existsSync(path))).toEqual([]);
  const read = (path: string) => readFileSync(`${folder}/Flag/${path}`, 'utf8');
  expect(JSON.parse(read('check/1-lowered.json'))).toEqual({ type: 'boolean' });
  expect(read('check/6-module.ts')).toMatch(/^export const checkFlag: Check = /m);
  expect(read('explain/6-module.ts')).toMatch(/^export const explainFlag: Explain = /m);
});

test('explainEntity suggests the nearest name', async () => {
  await expect(explainEntity(entities, 'flagss', folder)).rejects.toThrow(
    new RangeError('unknown entity flagss: did you mean Flags?'),
  );
});

test('explainEntity lists the names if none is near, or none is given', async () => {
  await expect(explainEntity(entities, 'Nothing', folder)).rejects.toThrow(
    'unknown entity Nothing: choose one of Flag, Flags',
  );
  await expect(explainEntity(entities, undefined, folder)).rejects.toThrow(
    '--explain needs an entity: Flag, Flags',
  );
});

test('npm run generate -- --explain fails for an unknown entity', () => {
  const args = ['--import', 'tsx', 'generator/index.ts', '--explain', 'Twim'];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  expect(stderr.trim()).toBe('unknown entity Twim: did you mean Twin?');
  expect(status).toBe(1);
});
