import { defineConfig, type Options } from 'tsup';

/**
 * People read the sources and the declarations; engines load half the text in less time. terser keeps the annotations by which
 * bundlers drop what is unused, and esbuild would not. With ASCII only, engines keep the text as one byte per character.
 */
const minified: Options = {
  minify: 'terser',
  terserOptions: {
    compress: false,
    // Errors are logged by the names of their classes, which are those of the variables that have them.
    mangle: { reserved: ['HubRequestError', 'ValidationError'] },
    format: { ascii_only: true, comments: 'some', preserve_annotations: true },
  },
};

const shared: Options = {
  ...minified,
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
 * Lets the command line and `./text` import the guards and the advice from the entries of the package, which are in the same folder,
 * instead of containing another copy of them.
 */
function importEntries(extension: 'js' | 'cjs'): NonNullable<Options['esbuildPlugins']>[number] {
  const entry = (name: string) => () => ({ path: `./${name}.${extension}`, external: true });
  return {
    name: 'import-entries',
    setup({ onResolve }) {
      onResolve(
        { filter: /\/(guards|job-lifecycle)\/index\.js$|\/issues\/codes\.js$/ },
        entry('index'),
      );
      onResolve({ filter: /\/advice\/(advise-job-request|advice)\.js$/ }, entry('advice'));
    },
  };
}

type BuildOptions = Parameters<NonNullable<Options['esbuildOptions']>>[0];

/** Bundles only the scanner of jsonc-parser. The whole module keeps its formatter, and its CommonJS build calls a missing `require`. */
function bundleScanner(options: BuildOptions) {
  options.alias = { 'jsonc-parser': 'jsonc-parser/lib/esm/impl/scanner.js' };
}

const JSONC_PARSER_NOTICE =
  ' * Contains jsonc-parser. Copyright (c) Microsoft Corporation. MIT License.';

/** Returns the build of `./text` in one format, whose imports end in the extension of the format. */
function textEntry(format: 'esm' | 'cjs', extension: 'js' | 'cjs'): Options {
  return {
    ...shared,
    entry: { text: 'src/text/index.ts' },
    format: [format],
    esbuildPlugins: [importEntries(extension)],
    esbuildOptions: (options) => {
      options.minifySyntax = true;
      bundleScanner(options);
      options.banner = { js: `/*!\n${JSONC_PARSER_NOTICE}\n */` };
    },
  };
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
  textEntry('esm', 'js'),
  textEntry('cjs', 'cjs'),
  {
    ...shared,
    entry: { typebox: 'src/generated/typebox/index.ts' },
    format: ['esm', 'cjs'],
    external: ['typebox'],
  },
  {
    ...minified,
    entry: { cli: 'src/cli/main.ts' },
    format: ['esm'],
    target: 'es2022',
    platform: 'node',
    esbuildPlugins: [importEntries('js')],
    esbuildOptions: (options) => {
      bundleScanner(options);
      // Without a hash, the files of the package keep their names.
      options.chunkNames = 'cli/[name]';
      // The licenses ask for these notices; their text is the one of ours.
      options.banner = {
        js: `/*!
${JSONC_PARSER_NOTICE}
 * Contains ignore. Copyright (c) 2013 Kael Zhang and contributors. MIT License.
 */`,
      };
    },
  },
]);
