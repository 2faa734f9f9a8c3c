import { defineConfig } from 'vitest/config';

// The guards on values that break naive validators: `npm run test:hostile`. Times are measured, so one file at a time.
export default defineConfig({
  test: {
    include: ['test/adversarial/**/*.test.ts'],
    globalSetup: ['test/support/seed-global.ts'],
    setupFiles: ['test/support/seed.ts'],
    fileParallelism: false,
    testTimeout: 600_000,
  },
});
