import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Plugin } from 'esbuild';

/** The text of the generated validators, by kind. */
export interface Generated {
  readonly check: string;
  readonly explain: string;
}

/** Bundles the exports of `src/index.ts` with other generated validators. */
async function bundle(
  contents: string,
  generated: Generated,
  minify: boolean,
): Promise<Uint8Array> {
  const texts: Readonly<Record<string, string>> = {
    'checks.js': generated.check,
    'explainers.js': generated.explain,
  };
  const plugin: Plugin = {
    name: 'generated',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /\/(?:checks|explainers)\.js$/ }, ({ path }) => ({
        path: path.slice(path.lastIndexOf('/') + 1),
        namespace: 'generated',
        // As `sideEffects` in package.json says of all files.
        sideEffects: false,
      }));
      onLoad({ filter: /.*/, namespace: 'generated' }, ({ path }) => ({
        contents: texts[path] as string,
        loader: 'ts',
        resolveDir: resolve('src/generated'),
      }));
    },
  };
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: resolve('src'), loader: 'ts' },
    bundle: true,
    minify,
    // The main entry is published without line breaks being removed.
    minifySyntax: true,
    format: 'esm',
    write: false,
    plugins: [plugin],
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
}

/** Returns the bytes of the minified bundle of the names, compressed by gzip. */
export async function bundledBytes(names: string, generated: Generated): Promise<number> {
  const contents = `export { ${names} } from './index.ts';`;
  return gzipSync(await bundle(contents, generated, true), { level: 9 }).length;
}

/** Returns the bytes of the whole main entry, as it is published: not minified. */
export async function entryBytes(generated: Generated): Promise<number> {
  return (await bundle("export * from './index.ts';", generated, false)).length;
}

/** The main entry and the generated validators, loaded. */
export interface Loaded {
  readonly entry: Readonly<Record<string, (value: unknown) => unknown>>;
  readonly checks: Readonly<Record<string, (value: unknown) => boolean>>;
  readonly explainers: Readonly<Record<string, (value: unknown) => { instancePath: string }[]>>;
}

/** Loads the main entry with other generated validators. */
export async function load(generated: Generated): Promise<Loaded> {
  const contents = `export * as entry from './index.ts';
    export * as checks from './generated/checks.js';
    export * as explainers from './generated/explainers.js';`;
  const code = Buffer.from(await bundle(contents, generated, false)).toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}
