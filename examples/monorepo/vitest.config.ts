import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/*.test.ts'],
    testTimeout: 30_000,
    // Node loads the built files, as in production.
    server: { deps: { external: [/\/dist\//] } },
  },
});
