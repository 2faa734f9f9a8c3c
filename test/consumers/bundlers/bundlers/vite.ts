import { build, type Rolldown } from 'vite';
import type { Bundler } from './bundler.js';

/** Vite bundles with Rolldown. */
export const vite: Bundler = {
  name: 'Vite',
  bundle: async ({ input, folder }) => {
    const built = await build({
      root: folder,
      configFile: false,
      logLevel: 'error',
      build: { write: false, modulePreload: false, rolldownOptions: { input } },
    });
    const { output } = (Array.isArray(built) ? built[0] : built) as Rolldown.RolldownOutput;
    return output[0].code;
  },
};
