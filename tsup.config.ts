import { defineConfig, type Options } from 'tsup';

const shared: Options = {
  target: 'es2022',
  platform: 'neutral',
  // Both formats keep the same names, so that bundlers can drop unused exports.
  splitting: false,
  treeshake: true,
  esbuildOptions: (options) => {
    options.minifySyntax = true;
  },
  // tsup sets `baseUrl` for its declarations, which TypeScript 6 deprecates.
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
};

/**
 * Lets the command line import the guards and the advice from the entries of the package, which are in the same folder, instead of
 * containing another copy of them.
 */
const importEntries: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'import-entries',
  setup({ onResolve }) {
    onResolve({ filter: /\/(guards\/index|issues\/codes)\.js$/ }, () => entry('./index.js'));
    onResolve({ filter: /\/advice\/(advise-job-request|advice)\.js$/ }, () => entry('./advice.js'));
  },
};

function entry(path: string) {
  return { path, external: true };
}

export default defineConfig([
  {
    ...shared,
    entry: {
      index: 'src/index.ts',
      types: 'src/types.ts',
      schemas: 'src/schemas/index.ts',
      ajv: 'src/ajv/index.ts',
      arbitraries: 'src/arbitraries/index.ts',
      query: 'src/query/index.ts',
    },
    format: ['esm', 'cjs'],
    external: ['@sinclair/typebox', 'ajv', 'fast-check'],
  },
  {
    // Separate builds: otherwise the declarations of these entries share a file whose name contains a hash.
    ...shared,
    entry: { fixtures: 'src/fixtures/index.ts' },
    format: ['esm', 'cjs'],
  },
  {
    ...shared,
    entry: { advice: 'src/advice/index.ts' },
    format: ['esm', 'cjs'],
  },
  {
    ...shared,
    entry: { testing: 'src/testing/index.ts' },
    format: ['esm', 'cjs'],
  },
  {
    ...shared,
    entry: { standard: 'src/standard/index.ts' },
    format: ['esm', 'cjs'],
  },
  {
    ...shared,
    entry: { typebox: 'src/generated/typebox/index.ts' },
    format: ['esm', 'cjs'],
    external: ['typebox'],
  },
  {
    entry: { cli: 'src/cli/main.ts' },
    format: ['esm'],
    target: 'es2022',
    platform: 'node',
    esbuildPlugins: [importEntries],
    esbuildOptions: (options) => {
      // The CommonJS build of jsonc-parser calls require, which modules do not have.
      options.mainFields = ['module', 'main'];
      // Without a hash, the files of the package keep their names.
      options.chunkNames = 'cli/[name]';
      // The licenses ask for these notices; their text is the one of ours.
      options.banner = {
        js: `/*
 * Contains jsonc-parser. Copyright (c) Microsoft Corporation. MIT License.
 * Contains ignore. Copyright (c) 2013 Kael Zhang and contributors. MIT License.
 */`,
      };
    },
  },
]);
