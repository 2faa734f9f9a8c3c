import { build } from 'esbuild';
import type { Bundler } from './bundler.js';

export const esbuild: Bundler = {
  name: 'esbuild',
  bundle: async ({ input }) => {
    const { outputFiles } = await build({
      entryPoints: [input],
      bundle: true,
      minify: true,
      format: 'esm',
      write: false,
    });
    return outputFiles[0]?.text ?? '';
  },
};
