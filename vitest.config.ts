import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: [
      // They take minutes and want a machine to themselves: `npm run test:hostile`, which runs what is beside them too.
      'test/adversarial/{every-member,keys,large,memory}.test.ts',
      // Projects of their own: `npm run test:consumers`, `npm run test:runtimes`.
      'test/consumers/**',
    ],
    globalSetup: ['test/support/seed-global.ts'],
    setupFiles: ['test/support/seed.ts'],
    // By itself vitest leaves a core free, and of two that is half of the time.
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    typecheck: { enabled: true, include: ['test/**/*.test-d.ts'] },
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['src/generated/**'],
      thresholds: { lines: 100, branches: 100, functions: 100, statements: 100 },
    },
  },
});
