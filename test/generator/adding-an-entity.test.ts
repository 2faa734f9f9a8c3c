import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
mkdirSync(join(ROOT, '.tmp'), { recursive: true });
const folder = mkdtempSync(join(ROOT, '.tmp', 'adding-an-entity-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The code of docs/adding-an-entity.md, by the path in its first line. */
const examples = new Map(
  [
    ...readFileSync(join(ROOT, 'docs/adding-an-entity.md'), 'utf8').matchAll(
      /```ts\n\/\/ (\S+)\n(.*?)```/gs,
    ),
  ].map(([, path = '', code = '']) => [path, code]),
);

/** What the generator and the examples read and import. */
const COPIED = [
  'generator',
  'src',
  'test/properties/oracle',
  'tools/replace-between.ts',
  'README.md',
];

/** Writes the examples into a copy of the sources. */
function writeExamples(): void {
  for (const path of COPIED) cpSync(join(ROOT, path), join(folder, path), { recursive: true });
  for (const [path, code] of examples) {
    if (path !== 'src/entities.ts' && !path.startsWith('test/rules/'))
      writeFileSync(join(folder, path), code);
  }
  const [importLine = '', entry = ''] = (examples.get('src/entities.ts') ?? '').split('\n\n');
  const registry = readFileSync(join(folder, 'src/entities.ts'), 'utf8');
  const start = 'export const entities = {\n';
  expect(registry).toContain(start);
  writeFileSync(
    join(folder, 'src/entities.ts'),
    `${importLine}\n${registry.replace(start, `${start}${entry}`)}`,
  );
}

test('docs/adding-an-entity.md adds an entity: its guards agree with its fixtures, near misses and arbitrary', async () => {
  writeExamples();
  const args = ['--import', 'tsx', join(folder, 'generator/index.ts')];
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });

  const load = (path: string) => import(/* @vite-ignore */ join(folder, path));
  const { isConfiguration, validateConfiguration } = await load('src/index.ts');
  const { fixtures, nearMisses } = await load('src/fixtures/index.ts');
  const { configurationArbitrary } = await load('src/arbitraries/index.ts');
  const { configuration } = await load('src/standard/index.ts');
  const oracle = await load('test/properties/oracle/configuration.ts');

  for (const make of Object.values<() => unknown>(fixtures.Configuration)) {
    expect(isConfiguration(make())).toBe(true);
    expect(oracle.isConfiguration(make())).toBe(true);
    expect(configuration['~standard'].validate(make())).toEqual({ value: make() });
  }
  for (const { value, path, code } of nearMisses.Configuration) {
    expect(validateConfiguration(value()).issues).toMatchObject([{ path, code }]);
    expect(oracle.isConfiguration(value())).toBe(false);
  }
  const { issues } = validateConfiguration({ id: 'a', schemaVersion: '1' });
  expect(issues[0].message).toBe('schemaVersion must match the pattern ^[0-9]{1,4}\\.[0-9]{1,4}$.');
  fc.assert(fc.property(configurationArbitrary(), isConfiguration), { numRuns: 20 });
  expect(readFileSync(join(folder, 'README.md'), 'utf8')).toContain('| `isConfiguration` |');
}, 120_000);
