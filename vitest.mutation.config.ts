import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

// The tests that mutants are tried against: those that need no build and no more than seconds. Examples at the limits kill
// nearly all, so that the properties need few runs.
process.env.FC_RUNS ??= '25';
process.env.FC_SEED ??= '20261123';

/** In the order in which they are tried: what kills most mutants in the least time comes first. */
const FOLDERS = [
  'test/hub-error',
  'test/advice',
  'test/life',
  'test/query',
  'test/issues',
  'test/standard',
  'test/generate',
  'test/rules',
  'test/guards',
  'test/safety',
  'test/ajv',
  'test/cli',
  'test/keywords',
  'test/properties',
  'test/json-schema',
];

class ByFolder extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) =>
      FOLDERS.findIndex((folder) => moduleId.includes(`/${folder}/`));
    return files.sort((one, other) => rank(one) - rank(other));
  }
}

export default defineConfig({
  test: {
    include: [
      'test/rules/**/*.test.ts',
      'test/keywords/**/*.test.ts',
      'test/life/**/*.test.ts',
      'test/hub-error/**/*.test.ts',
      'test/advice/**/*.test.ts',
      'test/issues/**/*.test.ts',
      'test/standard/{twin*,json*,convert*,draft*,openapi*,entities}.test.ts',
      'test/generate/**/*.test.ts',
      'test/guards/face.test.ts',
      'test/safety/frozen.test.ts',
      'test/ajv/**/*.test.ts',
      'test/cli/**/*.test.ts',
      'test/properties/**/*.test.ts',
      'test/query/**/*.test.ts',
      'test/json-schema/stale-files.test.ts',
      'test/json-schema/names.test.ts',
    ],
    sequence: { sequencer: ByFolder },
    globalSetup: ['test/support/seed-global.ts'],
    setupFiles: ['test/support/seed.ts'],
    testTimeout: 60_000,
  },
});
