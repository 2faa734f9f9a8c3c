import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** These take minutes and measure time and memory. */
const SLOW_ADVERSARIAL = 'test/adversarial/{every-property,keys,large,memory}.test.ts';

const unit: TestProjectInlineConfiguration = {
  extends: true,
  test: {
    name: 'unit',
    include: ['test/**/*.test.ts'],
    exclude: [SLOW_ADVERSARIAL, 'test/consumers/**'],
    // Importing the sources anew for each file takes a quarter of the time. No verdict depends on another call, so none needs it.
    isolate: false,
  },
};

const types: TestProjectInlineConfiguration = {
  extends: true,
  test: {
    name: 'types',
    include: [],
    typecheck: { enabled: true, only: true, include: ['test/**/*.test-d.ts'] },
  },
};

const adversarial: TestProjectInlineConfiguration = {
  extends: true,
  test: {
    name: 'adversarial',
    include: ['test/adversarial/**/*.test.ts'],
    testTimeout: 600_000,
    env: { ALL_FUNCTIONS: 'true' },
  },
};

/**
 * Used by Stryker, which runs the tests once per mutant: quick, and with the same values each time. tools/mutation names the tests
 * by MUTATION_TESTS: with `--testFiles`, Stryker activates a mutant of a constant only after the constant was computed.
 */
const mutation: TestProjectInlineConfiguration = {
  extends: true,
  test: {
    name: 'mutation',
    include: process.env.MUTATION_TESTS?.split(' ') ?? ['test/**/*.test.ts'],
    exclude: [
      'test/{adversarial,consumers,package}/**',
      'test/docs*.test.ts',
      // Most of these start processes, whose code is not changed.
      'test/generator/!(fresh).test.ts',
      'test/generator/json-schema/{agreement,stale-files,validators}.test.ts',
      'test/keywords/budget{-large,-time,.properties}.test.ts',
      'test/properties/{agreement.test.ts,oracle/**,suites/**}',
    ],
    isolate: false,
    // The mutants that pass the tests of their own folder are tested with more values.
    env: { FC_RUNS: process.env.MUTATION_TESTS === undefined ? '25' : '5', FC_SEED: '20261123' },
  },
};

/**
 * Runs the test that loads the modules first. If another file failed to load before, the run would end without a failed test. Without a
 * mutant, it runs last: Stryker finds out which mutants need all tests, since they run while a module is loaded outside of a test.
 */
class ModulesLoadFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]) {
    const sorted = await super.sort(files);
    const isLoading = ({ moduleId }: TestSpecification) =>
      moduleId.endsWith('/modules-load.test.ts');
    const loading = sorted.filter(isLoading);
    const others = sorted.filter((file) => !isLoading(file));
    const { mode } = this.ctx.getProvidedContext() as { mode?: string };
    return mode === 'mutant' ? [...loading, ...others] : [...others, ...loading];
  }
}

const isMutation = 'STRYKER_MUTATOR_WORKER' in process.env;

export default defineConfig({
  test: {
    ...(isMutation && { sequence: { sequencer: ModulesLoadFirst } }),
    globalSetup: ['test/support/seed-global.ts'],
    setupFiles: ['test/support/seed.ts'],
    // The default leaves one core idle, which is half of a machine with two.
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['src/generated/**'],
      thresholds: { lines: 100, branches: 100, functions: 100, statements: 100 },
    },
    projects: isMutation ? [mutation] : [unit, adversarial, types],
  },
});
