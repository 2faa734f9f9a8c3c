import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

// The tests that the mutants of a part of src are tried against: `tools/mutation/parts.ts` says which. Examples at the limits
// kill nearly all, so that the properties need few runs.
process.env.FC_RUNS ??= '25';
process.env.FC_SEED ??= '20261123';

/** Folders and files, in the order in which they are tried: slow ones behind all others. */
const WATCHERS = [
  ...(process.env.MUTATION_TESTS?.split(' ') ?? []),
  'tools/mutation/all-loaded.test.ts',
];

/** These take more than half a second each. */
const SLOW = /hostile|properties|suites|oracle|agreement|round-trip|reads|device-ids/;

class QuickFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) =>
      (SLOW.test(moduleId) ? WATCHERS.length : 0) +
      WATCHERS.findIndex((watcher) => moduleId.includes(`/${watcher}`));
    return files.sort((one, other) => rank(one) - rank(other));
  }
}

export default defineConfig({
  test: {
    include: WATCHERS.map((watcher) =>
      watcher.endsWith('.ts') ? watcher : `${watcher}/**/*.test.ts`,
    ),
    isolate: false,
    sequence: { sequencer: QuickFirst },
    globalSetup: ['test/support/seed-global.ts'],
    setupFiles: ['tools/mutation/stop-at-failure.ts', 'test/support/seed.ts'],
    testTimeout: 60_000,
  },
});
