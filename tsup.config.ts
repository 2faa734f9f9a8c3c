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
    esbuildOptions: (options) => {
      // The CommonJS build of jsonc-parser calls require, which modules do not have.
      options.mainFields = ['module', 'main'];
      // Its license asks for this notice; ours has the same text.
      options.banner = {
        js: '/* Contains jsonc-parser. Copyright (c) Microsoft Corporation. MIT License. */',
      };
    },
  },
]);
