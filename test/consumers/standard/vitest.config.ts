import { defineConfig } from 'vitest/config';

// Its own, so that that of the root is not read.
export default defineConfig({ test: { include: ['*.test.ts'] } });
