import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/*.test.ts'],
    testTimeout: 30_000,
    // What was built is loaded by Node itself, as in production.
    server: { deps: { external: [/\/dist\//] } },
  },
});
