// Projects that have only one version of TypeBox. They are outside of the repository, so that Node.js and TypeScript find no others.

import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';

const INSTALLED = fileURLToPath(new URL('../node_modules', import.meta.url));

interface Project {
  readonly name: string;
  /** The package of TypeBox, and the folder of `node_modules` that is copied. */
  readonly typebox: string;
  readonly folder: string;
  readonly entry: string;
  /** The entry and the package that must be missing. */
  readonly otherEntry: string;
  readonly otherTypebox: string;
  /** Imports `check`. */
  readonly imports: string;
  /** The schema to check a valid and an invalid value with. */
  readonly schema: string;
  readonly values: readonly [valid: object, invalid: object];
}

const JOB = { jobId: 'a', type: 'scheduleUpdateTwin', queryCondition: '*' };

const ONE = {
  typebox: 'typebox',
  entry: 'iothub-jobs-schema/typebox',
  otherEntry: 'iothub-jobs-schema/schemas',
  otherTypebox: '@sinclair/typebox',
  imports: "import { Check as check } from 'typebox/value';",
  // A union of objects that have sections with refinements.
  schema: 'JobRequestSchema',
  values: [
    { ...JOB, updateTwin: { etag: '*', tags: { floor: 3 } } },
    { ...JOB, updateTwin: { etag: '*', tags: { 'a.b': 3 } } },
  ],
} as const;
const PROJECTS: readonly Project[] = [
  { ...ONE, name: 'the newest typebox 1', folder: 'typebox' },
  { ...ONE, name: 'the oldest supported typebox 1', folder: 'typebox-1.1' },
  {
    name: '@sinclair/typebox 0.34',
    typebox: '@sinclair/typebox',
    folder: '@sinclair/typebox',
    entry: 'iothub-jobs-schema/schemas',
    otherEntry: 'iothub-jobs-schema/typebox',
    otherTypebox: 'typebox',
    imports: "import { Check as check } from '@sinclair/typebox/value';",
    // It has only standard keywords.
    schema: 'CancelJobParametersSchema',
    values: [
      { id: 'a', 'api-version': '2021-04-12' },
      { id: 'a b', 'api-version': '2021-04-12' },
    ],
  },
];

describe.each(PROJECTS)('a project with $name', (project) => {
  const { typebox, folder, entry, otherEntry, otherTypebox, imports, schema, values } = project;
  const root = mkdtempSync(join(tmpdir(), 'iothub-jobs-schema-'));
  const write = (name: string, text: string) => writeFileSync(join(root, name), text);
  const run = (name: string) =>
    spawnSync(process.execPath, [name], { cwd: root, encoding: 'utf8' });
  write('package.json', '{ "private": true, "type": "module" }');
  for (const [from, to] of [
    ['iothub-jobs-schema', 'iothub-jobs-schema'],
    [folder, typebox],
  ] as const) {
    const target = join(root, 'node_modules', to);
    cpSync(join(INSTALLED, from), target, { recursive: true, dereference: true });
  }
  afterAll(() => rmSync(root, { recursive: true }));

  test('checks values with the schemas', () => {
    write(
      'check.js',
      `${imports}
import { ${schema} as schema } from '${entry}';
console.log(...${JSON.stringify(values)}.map((value) => check(schema, value)));`,
    );
    expect(run('check.js')).toMatchObject({ stderr: '', stdout: 'true false\n' });
  });

  test('requires the schemas', () => {
    write('require.cjs', `console.log(typeof require('${entry}').TwinSchema);`);
    expect(run('require.cjs')).toMatchObject({ stderr: '', stdout: 'object\n' });
  });

  test('cannot import the schemas of the other version', () => {
    write('other.js', `import '${otherEntry}';`);
    expect(run('other.js').stderr).toContain(`Cannot find package '${otherTypebox}'`);
  });

  test.each(['5.4', '7'])('compiles with TypeScript %s', (version) => {
    write(
      'program.ts',
      `import { Array, Object, type Static } from '${typebox}';
import { DeviceIdSchema, JobRequestSchema, TwinSchema } from '${entry}';
import type { JobRequest, Twin } from 'iothub-jobs-schema/types';
const Changes = Array(Object({ before: TwinSchema, by: DeviceIdSchema }));
const twin: Twin = { deviceId: 'a', status: 'enabled' };
export const changes: Static<typeof Changes> = [{ before: twin, by: 'b' }];
export const back: Twin | undefined = changes[0]?.before;
declare const body: Static<typeof JobRequestSchema>;
export const request: JobRequest = body;
// @ts-expect-error: a device has no such status.
export const wrong: Static<typeof TwinSchema> = { status: 'on' };
`,
    );
    const compilerOptions = {
      module: 'nodenext',
      target: 'es2022',
      types: [],
      strict: true,
      exactOptionalPropertyTypes: true,
      skipLibCheck: true,
      noEmit: true,
    };
    write('tsconfig.json', JSON.stringify({ compilerOptions, files: ['program.ts'] }));
    const compiler = join(INSTALLED, `typescript${version}/bin/tsc`);
    expect(execFileSync(process.execPath, [compiler], { cwd: root, encoding: 'utf8' })).toBe('');
  });
});
