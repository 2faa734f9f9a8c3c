// Bundlers with their defaults for production.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rspack } from '@rspack/core';
import * as esbuild from 'esbuild';
import { rollup } from 'rollup';
import { minify } from 'terser';
import * as vite from 'vite';
import webpack from 'webpack';

/** The file of a program, and a folder that the bundler may write to. */
interface Job {
  readonly input: string;
  readonly folder: string;
}

/** Returns a minified bundle without imports and exports. */
type Bundle = (job: Job) => Promise<string>;

async function withEsbuild({ input }: Job): Promise<string> {
  const { outputFiles } = await esbuild.build({
    entryPoints: [input],
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

/** Rollup has no minifier, so its users add terser. */
async function withRollup({ input }: Job): Promise<string> {
  const bundle = await rollup({ input, plugins: [nodeResolve()] });
  const { output } = await bundle.generate({ format: 'esm' });
  await bundle.close();
  return (await minify(output[0].code, { module: true })).code ?? '';
}

interface Stats {
  hasErrors(): boolean;
  toString(options?: object): string;
}

/** Rspack has the API of webpack, and needs another option for modules. */
const withWebpack =
  (start: typeof webpack, options: object): Bundle =>
  async ({ input, folder }) => {
    const filename = 'webpack.js';
    const configuration = {
      mode: 'production' as const,
      entry: input,
      output: { module: true, path: folder, filename },
      ...options,
    };
    const stats = await new Promise<Stats | undefined>((resolve, reject) => {
      start(configuration, (error, result) => (error === null ? resolve(result) : reject(error)));
    });
    if (stats === undefined || stats.hasErrors()) throw new Error(stats?.toString({}));
    return readFileSync(join(folder, filename), 'utf8');
  };

/** Vite bundles with Rolldown. */
async function withVite({ input, folder }: Job): Promise<string> {
  const built = await vite.build({
    root: folder,
    configFile: false,
    logLevel: 'error',
    build: { write: false, modulePreload: false, rolldownOptions: { input } },
  });
  const { output } = (Array.isArray(built) ? built[0] : built) as vite.Rolldown.RolldownOutput;
  return output[0].code;
}

export const bundlers: readonly [name: string, bundle: Bundle][] = [
  ['esbuild', withEsbuild],
  ['Rollup', withRollup],
  ['webpack', withWebpack(webpack, { experiments: { outputModule: true } })],
  ['Rspack', withWebpack(rspack as never, { target: ['web', 'es2022'] })],
  ['Vite', withVite],
];
