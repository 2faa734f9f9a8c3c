import { defineConfig, type Options } from 'tsup';

const shared: Options = {
  target: 'es2022',
  platform: 'neutral',
  // Named alike in both formats, so that a bundler finds what it can leave out.
  splitting: false,
  treeshake: true,
  esbuildOptions: (options) => {
    options.minifySyntax = true;
  },
  // tsup sets `baseUrl` for its declarations, which TypeScript 6 calls deprecated.
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
    // Apart, since its declarations would share a file of no lasting name with those of the root.
    ...shared,
    entry: { fixtures: 'src/fixtures/index.ts' },
    format: ['esm', 'cjs'],
  },
  {
    // Apart for the same reason.
    ...shared,
    entry: { advice: 'src/advice/index.ts' },
    format: ['esm', 'cjs'],
  },
  {
    // Apart for the same reason.
    ...shared,
    entry: { testing: 'src/testing/index.ts' },
    format: ['esm', 'cjs'],
  },
  {
    // Apart for the same reason.
    ...shared,
    entry: { standard: 'src/standard/index.ts' },
    format: ['esm', 'cjs'],
  },
  {
    entry: { cli: 'src/cli/main.ts' },
    format: ['esm'],
    target: 'es2022',
    platform: 'node',
  },
]);
