import { defineConfig } from 'vitest/config';

// The tests that mutants are tried against: those that need no build, no process and no more than seconds. Examples at the limits kill
// nearly all, so that the properties need few runs.
process.env.FC_RUNS ??= '25';
process.env.FC_SEED ??= '20261123';

export default defineConfig({
  test: {
    include: [
      'test/rules/**/*.test.ts',
      'test/keywords/**/*.test.ts',
      'test/life/**/*.test.ts',
      'test/issues/**/*.test.ts',
      'test/guards/face.test.ts',
      'test/ajv/**/*.test.ts',
      'test/cli/**/*.test.ts',
      'test/properties/**/*.test.ts',
      'test/query/**/*.test.ts',
      'test/json-schema/stale-files.test.ts',
      'test/json-schema/names.test.ts',
    ],
    globalSetup: ['test/support/seed-global.ts'],
    setupFiles: ['test/support/seed.ts'],
    testTimeout: 60_000,
  },
});
