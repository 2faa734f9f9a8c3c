import type { Plugin } from 'vite';

/**
 * A plugin of Vite that lets Node.js load Vue when the pages are rendered. Vite cannot resolve it: pages are compiled to modules, and
 * most lie outside of the folder that has the packages of the site.
 */
export function resolveVue(): Plugin {
  return {
    name: 'resolve-vue',
    enforce: 'pre',
    resolveId: (id, _importer, { ssr = false }) =>
      ssr && /^vue(\/|$)/.test(id) ? { id, external: true } : null,
  };
}
