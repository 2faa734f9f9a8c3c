// Runs before each file of tests.

import { afterEach, beforeAll } from 'vitest';

/** What the files of one run share. */
export const shared = globalThis as { hasFailed?: boolean; loading?: number };

// A mutant is done with once a test has failed. Vitest, told to bail out, still loads the files that are left, which takes most of
// the time: so they are not let load.
if (shared.hasFailed) throw new Error('A test has failed already.');

afterEach(({ task }) => {
  if (task.result?.state === 'fail') shared.hasFailed = true;
});

// A file that cannot be loaded, as where a mutant breaks what is done at import, has no test that could fail: `all-loaded.test.ts`
// does so in its place.
shared.loading = (shared.loading ?? 0) + 1;
beforeAll(() => {
  shared.loading = (shared.loading ?? 0) - 1;
});
