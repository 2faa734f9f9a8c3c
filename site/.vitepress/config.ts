import { fileURLToPath } from 'node:url';
import { slug } from 'github-slugger';
import { defineConfig } from 'vitepress';
import { checkLinks } from '../build/check-links.ts';
import { addPolicy } from '../build/content-security-policy.ts';
import { documentationLinks } from '../build/documentation-links.ts';
import { aliasesOfEntries } from '../build/entries.ts';
import { copyLinkedFiles, rewriteLinks } from '../build/links.ts';
import { minifyWorker } from '../build/minify-worker.ts';
import { nav, sidebar } from '../build/navigation.ts';
import { excluded, toSitePath } from '../build/pages.ts';
import { resolveVue } from '../build/resolve-vue.ts';
import { manifest } from '../build/root.ts';
import { splitIntoSections } from '../build/search-sections.ts';
import { improveTables } from '../build/tables.ts';

/** Where the site is published, such as `/iothub-jobs-schema/`. */
const base = process.env.SITE_BASE ?? '/';

/** Pages of figures, which are linked from the pages that explain them. */
const FIGURES = /(?:^|\/)data\/(?:adversarial-inputs|benchmark|generator-stages|mutation)\.md$/;

export default defineConfig({
  base,
  lang: 'en',
  title: manifest.name,
  description: manifest.description,
  head: [['link', { rel: 'icon', type: 'image/svg+xml', href: `${base}icon.svg` }]],

  srcDir: '..',
  srcExclude: excluded,
  rewrites: toSitePath,
  outDir: './dist',
  cacheDir: './.tmp/vitepress',
  // Keeps the data of the site out of the pages, where each of them would repeat it.
  metaChunk: true,

  markdown: {
    config: (markdown) => {
      markdown.use(rewriteLinks).use(improveTables);
    },
    // GitHub shows braces as text.
    attrs: { disable: true },
    // The site has the anchors that GitHub makes, which links in the files use.
    anchor: { slugify: slug },
    headers: { slugify: slug },
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
  },

  themeConfig: {
    nav,
    sidebar,
    outline: [2, 3],
    footer: {
      message: `${manifest.name} ${manifest.version}, for Node.js ${manifest.engines.node}`,
      copyright: `${manifest.license} License`,
    },
    search: {
      provider: 'local',
      options: {
        // Code is searched without the elements that color it.
        _render: (source, env, markdown) => {
          // Their headings name functions and inputs, and would be found before what these are.
          if (FIGURES.test(env.relativePath)) return '';
          const { highlight } = markdown.options;
          markdown.set({ highlight: null });
          const html = markdown.render(source, env);
          markdown.set({ highlight: highlight ?? null });
          return html;
        },
        miniSearch: { _splitIntoSections: (_path, html) => splitIntoSections(html) },
      },
    },
  },

  vite: {
    plugins: [resolveVue(), documentationLinks()],
    resolve: {
      // The playground imports the package by its name, from the sources: its parts share modules, which built entries each contain.
      alias: [
        ...aliasesOfEntries(),
        // The formatter of jsonc-parser is not used, and its modules cannot be left out.
        { find: /^jsonc-parser$/, replacement: 'jsonc-parser/lib/esm/impl/scanner.js' },
        // VitePress looks for the packages of Vue in the folder of the pages.
        {
          find: 'vue/jsx-runtime',
          replacement: fileURLToPath(import.meta.resolve('vue/jsx-runtime')),
        },
      ],
    },
    esbuild: { jsx: 'automatic', jsxImportSource: 'vue', jsxDev: false },
    worker: { format: 'es', plugins: () => [minifyWorker()] },
    publicDir: fileURLToPath(new URL('../public', import.meta.url)),
    // The search index and the reference are large, and are loaded only when they are needed.
    build: { chunkSizeWarningLimit: 2000, target: 'es2022' },
  },

  transformHtml: addPolicy,
  buildEnd: ({ outDir }) => {
    copyLinkedFiles(outDir);
    checkLinks(outDir, base);
  },
});
