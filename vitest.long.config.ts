import { defineConfig } from 'vitest/config';

const RUNS = '100000';

// The guards against the oracle, at length: `npm run test:long`. Each entity by itself may take half an hour.
export default defineConfig({
  test: {
    include: ['test/properties/oracle/agreement.test.ts'],
    globalSetup: ['test/support/seed-global.ts'],
    setupFiles: ['test/support/seed.ts'],
    env: { ORACLE_RUNS: process.env.ORACLE_RUNS ?? RUNS },
    testTimeout: 1_800_000,
    reporters: ['verbose'],
    disableConsoleIntercept: true,
  },
});
