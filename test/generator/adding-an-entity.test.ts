import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import ts from 'typescript';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { rule } from '../support/rule.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
mkdirSync(join(ROOT, '.tmp'), { recursive: true });
const folder = mkdtempSync(join(ROOT, '.tmp', 'adding-an-entity-'));
afterAll(() => rmSync(folder, { recursive: true }));

const page = readFileSync(join(ROOT, 'docs/adding-an-entity.md'), 'utf8');

/** The code of the page, by the path in its first line. */
const examples = new Map(
  [...page.matchAll(/```ts\n\/\/ (\S+)\n(.*?)```/gs)].map(([, path = '', code = '']) => [
    path,
    code,
  ]),
);

/** What the generator and the examples read and import. */
const COPIED = [
  'docs',
  'generator',
  'src',
  'test/properties/oracle',
  'test/support/rule.ts',
  'tools/replace-between.ts',
  'README.md',
  'package.json',
];

const load = (path: string) => import(/* @vite-ignore */ join(folder, path));

/** Writes the examples into a copy of the sources. */
function writeExamples(): void {
  for (const path of COPIED) cpSync(join(ROOT, path), join(folder, path), { recursive: true });
  mkdirSync(join(folder, 'test/rules'));
  for (const [path, code] of examples) {
    if (path !== 'src/entities.ts') writeFileSync(join(folder, path), code);
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

/** Replaces every generated module by one that cannot be imported, as after a fixture or an entity is renamed. */
function makeStale(): string[] {
  const paths = readdirSync(join(folder, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => join('src', path))
    .filter((path) => readFileSync(join(folder, path), 'utf8').startsWith('// Generated'));
  for (const path of paths) {
    const [header] = readFileSync(join(folder, path), 'utf8').split('\n');
    writeFileSync(join(folder, path), `${header}\nthrow new Error('stale');\n`);
  }
  return paths;
}

function runGenerator(): { status: number | null; stderr: string } {
  const args = ['--import', 'tsx', join(folder, 'generator/index.ts')];
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  return { status, stderr };
}

function generate(): void {
  expect(runGenerator()).toEqual({ status: 0, stderr: '' });
}

beforeAll(() => {
  writeExamples();
  const stale = makeStale();
  expect(stale).toContain('src/fixtures/catalog.ts');
  expect(stale).toContain('src/schemas/index.ts');
  generate();
}, 240_000);

test('npm run generate renews stale modules in one run', () => {
  const contents = (path: string) => readFileSync(join(folder, path), 'utf8');
  const paths = ['src/fixtures/catalog.ts', 'schemas/device-group.json', 'openapi.json'];
  const first = paths.map(contents);
  expect(first.filter((content) => content.includes('stale'))).toEqual([]);
  generate();
  expect(paths.map(contents)).toEqual(first);
}, 240_000);

// The messages of schemas that cannot be lowered are tested in 1-lower.test.ts.
test.each([
  [
    "title: 'DeviceGroup', ",
    '',
    /^DeviceGroupSchema needs the title "DeviceGroup", the name of its entity\.$/,
  ],
  ["pattern: '^[0", "pattern: nothing + '^[0", /^ReferenceError: nothing[\s\S]*\n +at /m],
])(
  'npm run generate fails if %s is replaced by %s',
  (from, to, message) => {
    const path = join(folder, 'src/schemas/device-group.ts');
    const schema = readFileSync(path, 'utf8');
    expect(schema).toContain(from);
    try {
      writeFileSync(path, schema.replace(from, to));
      const { status, stderr } = runGenerator();
      expect(stderr.trim()).toMatch(message);
      expect(status).toBe(1);
    } finally {
      writeFileSync(path, schema);
    }
  },
  240_000,
);

test('the code of docs/adding-an-entity.md has no type errors', () => {
  const { options } = ts.convertCompilerOptionsFromJson(
    ts.readConfigFile(join(ROOT, 'tsconfig.json'), ts.sys.readFile).config.compilerOptions,
    ROOT,
  );
  const files = [...examples.keys(), 'src/fixtures/index.ts'].map((path) => join(folder, path));
  const program = ts.createProgram(files, options);
  const errors = ts
    .getPreEmitDiagnostics(program)
    .map(({ file, messageText }) => [
      file?.fileName,
      ts.flattenDiagnosticMessageText(messageText, ' '),
    ]);
  expect(errors).toEqual([]);
}, 240_000);

test('the guards of docs/adding-an-entity.md agree with its fixtures, near misses, arbitrary and oracle', async () => {
  const { isDeviceGroup, validateDeviceGroup } = await load('src/index.ts');
  const { fixtures, nearMisses } = await load('src/fixtures/index.ts');
  const { deviceGroupArbitrary } = await load('src/arbitraries/index.ts');
  const { deviceGroup } = await load('src/standard/index.ts');
  const oracle = await load('test/properties/oracle/device-group.ts');

  for (const make of Object.values<() => unknown>(fixtures.DeviceGroup)) {
    expect(isDeviceGroup(make())).toBe(true);
    expect(oracle.isDeviceGroup(make())).toBe(true);
    expect(deviceGroup['~standard'].validate(make())).toEqual({ value: make() });
  }
  for (const { value, path, code } of nearMisses.DeviceGroup) {
    expect(validateDeviceGroup(value()).issues).toMatchObject([{ path, code }]);
    expect(oracle.isDeviceGroup(value())).toBe(false);
  }
  for (const labels of [new Map(), Object('a'), [], {}, { a: undefined }, { a: 1 }, null]) {
    expect(oracle.isDeviceGroup({ id: 'a', labels })).toBe(isDeviceGroup({ id: 'a', labels }));
  }
  const { issues } = validateDeviceGroup({ id: 'a', schemaVersion: '1' });
  expect(issues[0].message).toBe(
    'schemaVersion must match the pattern ^[0-9]{1,10}\\.[0-9]{1,10}$.',
  );
  fc.assert(fc.property(deviceGroupArbitrary(), isDeviceGroup), { numRuns: 20 });
  fc.assert(fc.property(deviceGroupArbitrary(), oracle.isDeviceGroup), { numRuns: 20 });
  expect(readFileSync(join(folder, 'README.md'), 'utf8')).toContain('| `isDeviceGroup` |');
}, 240_000);

test('docs/adding-an-entity.md tests each of its rules on both sides', async () => {
  // Records the rules instead of registering tests, which is not possible inside of a test.
  writeFileSync(
    join(folder, 'test/support/rule.ts'),
    'export const rules: unknown[] = [];\nexport const rule = (...all: unknown[]) => rules.push(all);\n',
  );
  await load('test/rules/device-group.test.ts');
  const rules: Parameters<typeof rule>[] = (await load('test/support/rule.ts')).rules;
  for (const [, , validate, { valid, invalid }] of rules) {
    expect(valid.map((value) => validate(value).ok)).toEqual(valid.map(() => true));
    const found = invalid.map(([value]) => validate(value));
    expect(found).toMatchObject(invalid.map(([, path, code]) => ({ issues: [{ path, code }] })));
  }
  const documented = [...page.matchAll(/^\| <a id="\w+"><\/a>(\w+) \|/gm)].map(([, id]) => id);
  expect(rules.map(([id]) => id)).toEqual(documented);
}, 240_000);
