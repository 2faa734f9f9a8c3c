// Tests the mutants of folders of src, and adds their scores to docs/data/mutation.md. Most mutants fail a quick test of their own
// folder, so those tests run first, up to the first failure. Then the slow ones of the folder run for the mutants that pass. If there are
// still too many, all tests run for those.
// Usage: npm run test:mutation -- [folder…]

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { writeTable } from './write-table.mjs';

const WORK = '.tmp/mutation';
const QUICK_MS = 1000;
const DETECTED = ['Killed', 'Timeout'];
const UNDETECTED = ['Survived', 'NoCoverage'];

const settings = JSON.parse(readFileSync('stryker.config.json', 'utf8'));
const LOWEST_SCORE = settings.thresholds.break;

/** The tests of folders that have no folder of the same name in test. */
const OWN_TESTS = {
  src: 'test/*.test.ts',
  'src/advice': 'test/advise-*.test.ts',
  'src/ajv': 'test/keywords/add-hub-keywords.test.ts test/schemas.test.ts test/rules/*.test.ts',
  'src/guards': 'test/guards/*.test.ts test/keywords/budget.test.ts',
  'src/issues': 'test/guards/*.test.ts test/rules/*.test.ts',
  'src/schemas': 'test/schemas.test.ts test/rules/*.test.ts',
  'src/typebox': 'test/typebox.test.ts',
};

const named = process.argv.slice(2);
const folders = named.length > 0 ? named : foldersOfSrc();
if (!folders.map(testFolder).every(Boolean)) process.exitCode = 1;

function foldersOfSrc() {
  const entries = readdirSync('src', { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory());
  return ['src', ...folders.map(({ name }) => `src/${name}`)];
}

/** Returns whether enough mutants of the folder fail a test. */
function testFolder(folder) {
  console.log(`=== ${folder}`);
  const excluded = settings.mutate.filter((pattern) => pattern.startsWith('!'));
  const files = folder === 'src' ? 'src/*.ts' : `${folder}/**/*.ts`;
  const tests = OWN_TESTS[folder] ?? `${folder.replace('src', 'test')}/**/*.test.ts`;
  const own = run({ mutate: [files, ...excluded], disableBail: false }, quickTests(tests));
  if (own.length === 0) return true;
  const mutants = new Map(own.map((mutant) => [keyOf(mutant), mutant]));

  const undetectedNow = () =>
    [...mutants.values()].filter(({ status }) => UNDETECTED.includes(status));
  const runAgain = (overrides, names) => {
    const ranges = undetectedNow().map(rangeOf);
    for (const mutant of ranges.length > 0 ? run({ ...overrides, mutate: ranges }, names) : []) {
      // The range of a mutant has smaller ones inside.
      const before = mutants.get(keyOf(mutant));
      if (before !== undefined && UNDETECTED.includes(before.status)) {
        mutants.set(keyOf(mutant), mutant);
      }
    }
  };
  // Some mutants survive only because the process of their tests ended early, the others have no quick test.
  runAgain({ disableBail: false }, tests);
  if (undetectedNow().length > own.length * (1 - LOWEST_SCORE / 100)) {
    // A change that breaks a module while it loads fails no test of a file that imports it, and that failure must not end the run.
    runAgain({ disableBail: true });
  }

  const all = [...mutants.values()];
  for (const mutant of all.filter(({ status }) => UNDETECTED.includes(status))) print(mutant);
  const detected = all.filter(({ status }) => DETECTED.includes(status)).length;
  const undetected = all.filter(({ status }) => UNDETECTED.includes(status)).length;
  const excludedMutants = all.filter(({ status }) => status === 'Ignored').length;
  const score = writeTable({ folder, detected, undetected, excluded: excludedMutants });
  console.log(`${folder}: ${detected} of ${detected + undetected} detected, ${score.toFixed(1)} %`);
  return score >= LOWEST_SCORE;
}

/** Returns the tests whose files take at most a second, or all. A mutant that survives costs as much as all tests that run for it. */
function quickTests(tests) {
  const report = `${WORK}/tests.json`;
  const env = { ...process.env, MUTATION_TESTS: tests, STRYKER_MUTATOR_WORKER: '0' };
  const reporter = ['--reporter=json', `--outputFile=${report}`];
  spawnSync('npx', ['vitest', 'run', ...reporter], { env, stdio: 'inherit' });
  const { testResults } = JSON.parse(readFileSync(report, 'utf8'));
  const quick = testResults.filter(({ assertionResults }) => {
    return assertionResults.reduce((sum, { duration = 0 }) => sum + duration, 0) <= QUICK_MS;
  });
  return quick.map(({ name }) => relative('.', name)).join(' ') || tests;
}

/** Runs Stryker with these settings, and returns the mutants. */
function run(overrides, tests) {
  const report = settings.jsonReporter.fileName;
  mkdirSync(WORK, { recursive: true });
  const path = `${WORK}/stryker.config.json`;
  writeFileSync(path, JSON.stringify({ ...settings, ...overrides }));
  const env = { ...process.env, ...(tests && { MUTATION_TESTS: tests }) };
  // A report of an earlier run would be taken for the result of one that fails.
  rmSync(report, { force: true });
  const stryker = 'node_modules/@stryker-mutator/core/bin/stryker.js';
  spawnSync(process.execPath, [stryker, 'run', path], { env, stdio: 'inherit' });
  if (!existsSync(report)) throw new Error('Stryker wrote no report');
  const { files } = JSON.parse(readFileSync(report, 'utf8'));
  return Object.entries(files).flatMap(([file, { mutants }]) =>
    mutants.map((mutant) => ({ file, ...mutant })),
  );
}

function keyOf({ file, location, mutatorName, replacement }) {
  return JSON.stringify([file, location, mutatorName, replacement]);
}

/** The form in which Stryker is told a place: lines begin with 1, columns with 0. */
function rangeOf({ file, location: { start, end } }) {
  return `${file}:${start.line}:${start.column - 1}-${end.line}:${end.column - 1}`;
}

function print({ file, location, mutatorName, replacement, status }) {
  const { line, column } = location.start;
  console.log(`${file}:${line}:${column} ${status}: ${mutatorName} ${replacement ?? ''}`);
}
