import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'esbuild';
import { expect, test } from 'vitest';
import { bundledSize, bundleSize } from '../../bench/bundle-size.js';
import {
  ADVICE_CEILING,
  BUNDLE_CEILINGS,
  ENTRY_CEILING,
  QUERY_CEILING,
  QUERY_PARSER_CEILING,
  REFINEMENTS_CEILING,
  STANDARD_CEILINGS,
  TEXT_CEILING,
} from '../support/ceilings.js';
import { packOnce } from './packed.js';

const { installed, project } = packOnce();

test.each(BUNDLE_CEILINGS)('a bundle of %s alone has at most %d bytes: %s', async (name, bytes) => {
  expect(await bundleSize(name, join(installed, 'dist'))).toBeLessThanOrEqual(bytes);
});

test.each(['index.js', 'index.cjs'])('%s has at most the bytes of ENTRY_CEILING', (file) => {
  expect(statSync(join(installed, 'dist', file)).size).toBeLessThanOrEqual(ENTRY_CEILING);
});

test.each([
  ['*', QUERY_CEILING],
  ['{ parseQueryCondition }', QUERY_PARSER_CEILING],
])('a bundle of %s of ./query has at most %d bytes', async (names, bytes) => {
  const contents = `export ${names} from './query.js';`;
  expect(await bundledSize(contents, join(installed, 'dist'))).toBeLessThanOrEqual(bytes);
});

test('a bundle of ./advice has at most the bytes of ADVICE_CEILING', async () => {
  const size = await bundledSize("export * from './advice.js';", join(installed, 'dist'));
  expect(size).toBeLessThanOrEqual(ADVICE_CEILING);
});

test.each(STANDARD_CEILINGS)(
  'a bundle of %s of ./standard has at most %d bytes: %s',
  async (name, bytes) => {
    const size = await bundledSize(
      `export { ${name} } from './standard.js';`,
      join(installed, 'dist'),
    );
    expect(size).toBeLessThanOrEqual(bytes);
  },
);

/** Leaves the other entries out of a bundle. */
const withoutOtherEntries: Plugin = {
  name: 'without other entries',
  setup: (build) => {
    build.onResolve({ filter: /^\.\/(?:index|advice)\.js$/ }, ({ path }) => ({
      path,
      external: true,
    }));
  },
};

test('a bundle of ./text without the guards and the advice has at most the bytes of TEXT_CEILING', async () => {
  const contents = "export * from './text.js';";
  const size = await bundledSize(contents, join(installed, 'dist'), [withoutOtherEntries]);
  expect(size).toBeLessThanOrEqual(TEXT_CEILING);
});

/** Leaves both versions of TypeBox out of a bundle. */
const withoutTypeBox: Plugin = {
  name: 'without TypeBox',
  setup: (build) => {
    build.onResolve({ filter: /^(?:@sinclair\/)?typebox$/ }, ({ path }) => ({
      path,
      external: true,
    }));
  },
};

test('a bundle of ./typebox has at most REFINEMENTS_CEILING bytes more than one of ./schemas', async () => {
  const sizeOf = (entry: string) =>
    bundledSize(`export * from './${entry}.js';`, join(installed, 'dist'), [withoutTypeBox]);
  expect((await sizeOf('typebox')) - (await sizeOf('schemas'))).toBeLessThanOrEqual(
    REFINEMENTS_CEILING,
  );
});

test.each(['schemas', 'typebox'])(
  'an unused import of ./%s adds nothing to a bundle',
  async (entry) => {
    const imports = `import { TwinSchema } from 'iothub-jobs-schema/${entry}';`;
    const code = 'export const one = 1;';
    expect(await bundledSize(imports + code, project)).toBe(await bundledSize(code, project));
  },
);

test('the main entry point contains no advice', () => {
  const text = readFileSync(join(installed, 'dist', 'index.js'), 'utf8');
  expect(text).not.toMatch(/start-time-past|adviseJobRequest/);
});

test('the main entry point contains no JSON Schema', () => {
  const text = readFileSync(join(installed, 'dist', 'index.js'), 'utf8');
  expect(text).not.toMatch(/~standard|json-schema\.org/);
});

test('the main entry point contains no parser of conditions', () => {
  const text = readFileSync(join(installed, 'dist', 'index.js'), 'utf8');
  expect(text).not.toMatch(/IS_DEFINED|\bNIN\b/);
});
