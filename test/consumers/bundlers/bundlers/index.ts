import type { Bundler } from './bundler.js';
import { esbuild } from './esbuild.js';
import { rollup } from './rollup.js';
import { rspack } from './rspack.js';
import { vite } from './vite.js';
import { webpack } from './webpack.js';

export type { Bundler } from './bundler.js';

export const bundlers: readonly Bundler[] = [esbuild, rollup, webpack, rspack, vite];
