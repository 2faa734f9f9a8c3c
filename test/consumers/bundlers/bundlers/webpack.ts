import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import start, { type Stats } from 'webpack';
import type { Bundler } from './bundler.js';

export const webpack: Bundler = {
  name: 'webpack',
  bundle: async ({ input, folder }) => {
    const stats = await new Promise<Stats | undefined>((resolve, reject) => {
      start(
        {
          mode: 'production',
          target: ['web', 'es2022'],
          entry: input,
          experiments: { outputModule: true },
          output: { module: true, path: folder, filename: 'webpack.js' },
        },
        (error, stats) => (error === null ? resolve(stats) : reject(error)),
      );
    });
    if (stats === undefined || stats.hasErrors()) throw new Error(stats?.toString());
    return readFileSync(join(folder, 'webpack.js'), 'utf8');
  },
};
