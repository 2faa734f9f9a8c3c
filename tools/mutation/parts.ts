/** A part of `src` in which faults are planted, and the folders and files of tests that watch over it. */
export interface Part {
  readonly mutate: readonly string[];
  /** Quick ones first: a mutant is done with at the first test that fails. */
  readonly watchers: readonly string[];
}

const GENERATE = 'test/generator';
const RULES = 'test/rules';
const READS = 'test/adversarial/reads.test.ts';

const folder = (name: string) => [`src/${name}/**/*.ts`];
const files = (of: string, ...names: string[]) => names.map((name) => `${of}/${name}.test.ts`);

/** All of `src`, but for what is generated, what holds types alone, and what is there to test others with. */
export const PARTS: Readonly<Record<string, Part>> = {
  'src/*.ts': {
    // What holds types alone is copied by the generator, and must stand as it was written.
    mutate: ['src/*.ts', '!src/twin-of.ts'],
    watchers: [
      'test/guards/face.test.ts',
      RULES,
      'test/keywords',
      'test/job-lifecycle',
      'test/hub-errors',
      'test/advise-job-request.test.ts',
      'test/advise-job-request.properties.test.ts',
      'test/testing/refusals.test.ts',
      GENERATE,
    ],
  },
  'src/advice': {
    mutate: folder('advice'),
    watchers: ['test/advise-job-request.test.ts', 'test/advise-job-request.properties.test.ts'],
  },
  'src/ajv': {
    mutate: folder('ajv'),
    watchers: [
      'test/keywords/add-hub-keywords.test.ts',
      'test/adversarial/safety/frozen.test.ts',
      GENERATE,
    ],
  },
  'src/cli': { mutate: folder('cli'), watchers: ['test/cli'] },
  'src/guards': {
    mutate: folder('guards'),
    watchers: ['test/guards/face.test.ts', RULES, 'test/fixtures', READS],
  },
  'src/hub-errors': { mutate: folder('hub-errors'), watchers: ['test/hub-errors'] },
  'src/issues': { mutate: folder('issues'), watchers: ['test/guards', RULES] },
  'src/keywords': {
    mutate: folder('keywords'),
    watchers: [
      RULES,
      'test/keywords',
      'test/keywords/add-hub-keywords.test.ts',
      'test/job-lifecycle/measure-twin-section.test.ts',
      READS,
      ...files('test/properties', 'agreement', 'twin-depth', 'twin-keys', 'twin-size'),
      ...files('test/properties', 'payload-echo', 'payload-size', 'method-request'),
      ...files('test/properties', 'query-condition'),
    ],
  },
  'src/job-lifecycle': { mutate: folder('job-lifecycle'), watchers: ['test/job-lifecycle'] },
  'src/query': {
    mutate: [...folder('query'), '!src/query/build/**'],
    watchers: [
      ...files('test/query', 'parse-query-condition', 'issues', 'warnings'),
      ...files('test/query', 'format-query-condition', 'agreement', 'adversarial'),
    ],
  },
  'src/query/build': { mutate: folder('query/build'), watchers: ['test/query/build'] },
  'src/schemas': {
    mutate: [...folder('schemas'), '!src/schemas/twin-values.ts'],
    // That which loads the schemas before its tests begin comes first: what a test loads counts as looked at by no other.
    watchers: ['test/adversarial/safety/frozen.test.ts', GENERATE],
  },
  'src/standard': { mutate: folder('standard'), watchers: ['test/standard'] },
  'src/testing': { mutate: folder('testing'), watchers: ['test/testing'] },
};
