import { defineConfig } from 'vitest/config';

export default defineConfig({
  // One file at a time, since times are compared; a compiler for each of two cores.
  test: {
    include: ['*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    fileParallelism: false,
    maxConcurrency: 2,
  },
});
