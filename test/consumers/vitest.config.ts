import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['*/*.test.ts'],
    exclude: ['runtimes/**'],
    // Each starts compilers and bundlers, one at a time.
    maxWorkers: 2,
    maxConcurrency: 1,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
