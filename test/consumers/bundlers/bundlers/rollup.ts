import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup as start } from 'rollup';
import { minify } from 'terser';
import type { Bundler } from './bundler.js';

/** Rollup has no minifier, so its users add terser. */
export const rollup: Bundler = {
  name: 'Rollup',
  bundle: async ({ input }) => {
    const bundle = await start({ input, plugins: [nodeResolve()] });
    const { output } = await bundle.generate({ format: 'esm' });
    await bundle.close();
    return (await minify(output[0].code, { module: true })).code ?? '';
  },
};
