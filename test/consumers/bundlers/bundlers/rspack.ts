import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Stats, rspack as start } from '@rspack/core';
import type { Bundler } from './bundler.js';

export const rspack: Bundler = {
  name: 'Rspack',
  bundle: async ({ input, folder }) => {
    const stats = await new Promise<Stats | undefined>((resolve, reject) => {
      start(
        {
          mode: 'production',
          target: ['web', 'es2022'],
          entry: input,
          output: { module: true, path: folder, filename: 'rspack.js' },
        },
        (error, stats) => (error === null ? resolve(stats) : reject(error)),
      );
    });
    if (stats === undefined || stats.hasErrors()) throw new Error(stats?.toString({}));
    return readFileSync(join(folder, 'rspack.js'), 'utf8');
  },
};
