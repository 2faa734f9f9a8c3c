import { describe, expect, test } from 'vitest';
import { compile, PROJECT, VERSIONS, type Version, WORK } from './compile.js';
import { CONFIGURATIONS, type Configuration } from './configurations.js';

const SUCCESS = { status: 0, stdout: '' };

/** The first and the last version that support the options. */
function firstAndLast({ since = 0, until = 99 }: Configuration): (Version | undefined)[] {
  const supported = VERSIONS.filter((one) => since <= Number(one) && Number(one) <= until);
  return [supported[0], supported.at(-1)];
}

describe.concurrent.each(VERSIONS)('TypeScript %s', (version) => {
  const chosen = CONFIGURATIONS.filter(
    (configuration) => configuration.allVersions || firstAndLast(configuration).includes(version),
  ).map(({ name, options, files }) => [name, options, files] as const);

  test.each(chosen)('compiles programs %s', async (name, options, files) => {
    const compiled = await compile(version, name.replaceAll(/\W+/g, '-'), options, files);
    expect(compiled).toEqual(SUCCESS);
  });

  test('emits declarations for inferred types, and compiles a program that uses them', async () => {
    const outDir = `${WORK}/emitted.${version}`;
    const emit = { noEmit: false, declaration: true, emitDeclarationOnly: true, outDir };
    const rootDir = `${PROJECT}programs`;
    const options = { module: 'nodenext', skipLibCheck: true, rootDir, ...emit };
    expect(await compile(version, 'inferred', options, ['programs/inferred.ts'])).toEqual(SUCCESS);

    const paths = { inferred: [`./emitted.${version}/inferred.d.ts`] };
    const reading = { module: 'nodenext', skipLibCheck: true, paths };
    expect(await compile(version, 'reader', reading, ['programs/reader.ts'])).toEqual(SUCCESS);
  });

  test('reports an import that does not exist', async () => {
    const { status, stdout } = await compile(version, 'wrong', { module: 'nodenext' }, [
      'programs/wrong.ts',
    ]);
    expect(status).not.toBe(0);
    expect(stdout).toMatch(/^programs\/wrong\.ts\(2,10\): error TS\d+: .*isJob'/);
  });
});
