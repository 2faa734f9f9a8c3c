import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Times are compared: one file at a time.
  test: {
    include: ['*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    fileParallelism: false,
  },
});
