import { defineConfig } from 'vitest/config';
import { documentationLinks } from './build/documentation-links.ts';
import { aliasesOfEntries } from './build/entries.ts';

export default defineConfig({
  // As in .vitepress/config.ts, for tests of parts of the playground.
  plugins: [documentationLinks()],
  resolve: { alias: aliasesOfEntries() },
  oxc: { jsx: { runtime: 'automatic', importSource: 'vue', development: false } },
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
