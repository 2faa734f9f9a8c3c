import { cpSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { compile, PROJECT, VERSIONS, WORK } from './compile.js';
import { CONFIGURATIONS, emittedBy, SHARED } from './configurations.js';

const FINE = { status: 0, stdout: '' };

beforeAll(() => cpSync(SHARED, `${WORK}/shared`, { recursive: true }));

describe.concurrent.each(VERSIONS)('TypeScript %s', (version) => {
  const known = CONFIGURATIONS.filter(
    ({ since = 0, until = 99 }) => since <= Number(version) && Number(version) <= until,
  ).map(({ name, options, files }) => [name, options, files] as const);

  test.each(known)('compiles programs that use the package %s', async (name, options, files) => {
    const compiled = await compile(version, name.replaceAll(/\W+/g, '-'), options, files);
    expect(compiled).toEqual(FINE);
  });

  test('finds names for our types in what a library exports without annotations, and knows them again', async () => {
    const outDir = emittedBy(version);
    const emit = { noEmit: false, declaration: true, emitDeclarationOnly: true, outDir };
    const rootDir = `${PROJECT}programs`;
    const options = { module: 'nodenext', skipLibCheck: true, rootDir, ...emit };
    expect(await compile(version, 'inferred', options, ['programs/inferred.ts'])).toEqual(FINE);

    const paths = { inferred: [`./emitted.${version}/inferred.d.ts`] };
    const reading = { module: 'nodenext', skipLibCheck: true, paths };
    expect(await compile(version, 'reader', reading, ['programs/reader.ts'])).toEqual(FINE);
  });

  test('sees a wrong program: what is not there cannot be imported', async () => {
    const { status, stdout } = await compile(version, 'wrong', { module: 'nodenext' }, [
      'programs/wrong.ts',
    ]);
    expect(status).not.toBe(0);
    expect(stdout).toMatch(/^programs\/wrong\.ts\(2,10\): error TS\d+: .*isJob'/);
  });
});
