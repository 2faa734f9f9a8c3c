// Tests the mutants of folders of src, and adds their scores to docs/data/mutation.md. Most mutants fail a quick test of their own
// folder, so those tests run first, up to the first failure. While too many mutants pass, slower tests of the folder run for those, and
// at last all tests.
// Usage: npm run test:mutation -- [folder…]

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { writeTable } from './write-table.mjs';

const WORK = '.tmp/mutation';
/** The results of the runs for one folder. */
const RESULTS = `${WORK}/incremental.json`;
/** The files that run first take at most so long. Those that take longer run if the score is too low without them. */
const STAGES_MS = [300, 1000, 2000, 5000, Number.POSITIVE_INFINITY];
const DETECTED = ['Killed', 'Timeout'];
const UNDETECTED = ['Survived', 'NoCoverage'];

const settings = JSON.parse(readFileSync('stryker.config.json', 'utf8'));
const LOWEST_SCORE = settings.thresholds.break;

/** The tests of folders that have no folder of the same name in test. */
const OWN_TESTS = {
  src: 'test/advise-*.test.ts test/entry-points.test.ts test/generator/fresh.test.ts',
  'src/advice': 'test/advise-*.test.ts',
  'src/ajv': 'test/keywords/add-hub-keywords.test.ts test/schemas.test.ts test/rules/*.test.ts',
  'src/guards': 'test/guards/*.test.ts test/keywords/budget.test.ts',
  'src/issues': 'test/guards/*.test.ts test/rules/*.test.ts',
  'src/keywords':
    'test/keywords/*.test.ts test/rules/*.test.ts test/guards/*.test.ts test/job-lifecycle/*.test.ts',
  'src/schemas':
    'test/schemas.test.ts test/typebox.test.ts test/generator/json-schema/print*.test.ts',
  'src/text': 'test/cli/text/**/*.test.ts',
  'src/typebox': 'test/typebox.test.ts',
};

/** Fails if a module of the folder does not load. The other files have no tests then. vitest.config.ts runs it first. */
const LOADING = 'tools/mutation/modules-load.test.ts';

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
  process.env.MUTATION_FOLDER = folder;
  const mutate = [folder === 'src' ? 'src/*.ts' : `${folder}/**/*.ts`, ...excluded];
  const own = OWN_TESTS[folder] ?? `${folder.replace('src', 'test')}/**/*.test.ts`;
  const tests = `${LOADING} ${own}`;
  rmSync(RESULTS, { force: true });

  let mutants = [];
  const detectedNow = () => mutants.filter(({ status }) => DETECTED.includes(status));
  const undetectedNow = () => mutants.filter(({ status }) => UNDETECTED.includes(status));
  const isTooMany = () => {
    const undetected = undetectedNow().length;
    const tested = detectedNow().length + undetected;
    return undetected * 100 > tested * (100 - LOWEST_SCORE);
  };
  for (const [index, files] of stagesOf(measureTests(tests)).entries()) {
    const names = [LOADING, ...files].join(' ');
    mutants = index === 0 ? run(mutate, names) : runAgain(mutate, names);
    if (!isTooMany()) break;
  }
  if (mutants.length === 0) return true;
  for (const mutant of undetectedNow()) print(mutant);
  if (isTooMany()) {
    console.log('The tests of the folder leave these, so all tests run for them. Left then:');
    mutants = runAgain(mutate);
    for (const mutant of undetectedNow()) print(mutant);
  }
  const detected = detectedNow().length;
  const undetected = undetectedNow().length;
  const excludedMutants = mutants.filter(({ status }) => status === 'Ignored').length;
  const score = writeTable({ folder, detected, undetected, excluded: excludedMutants });
  console.log(`${folder}: ${detected} of ${detected + undetected} detected, ${score.toFixed(1)} %`);
  return score >= LOWEST_SCORE;
}

/** Returns how long each file takes. A mutant that survives costs as much as all tests that run for it. */
function measureTests(tests) {
  const report = `${WORK}/tests.json`;
  const env = { ...process.env, MUTATION_TESTS: tests, STRYKER_MUTATOR_WORKER: '0' };
  const reporter = ['--reporter=json', `--outputFile=${report}`];
  spawnSync('npx', ['vitest', 'run', ...reporter], { env, stdio: 'inherit' });
  const { testResults } = JSON.parse(readFileSync(report, 'utf8'));
  const durations = testResults.map(({ name, assertionResults }) => ({
    file: relative('.', name),
    duration: assertionResults.reduce((sum, { duration = 0 }) => sum + duration, 0),
  }));
  return durations.filter(({ file }) => file !== LOADING);
}

/** Returns the files of each stage: those of the stage before, and slower ones. */
function stagesOf(durations) {
  const stages = STAGES_MS.map((longest) =>
    durations.filter(({ duration }) => duration <= longest).map(({ file }) => file),
  );
  return stages.filter(({ length }, index) => length > (stages[index - 1]?.length ?? -1));
}

/** Runs Stryker for the mutants that were not detected before. It would keep the results of those that only run while a module loads. */
function runAgain(mutate, tests) {
  const results = JSON.parse(readFileSync(RESULTS, 'utf8'));
  for (const file of Object.values(results.files)) {
    file.mutants = file.mutants.filter(({ status }) => !UNDETECTED.includes(status));
  }
  writeFileSync(RESULTS, JSON.stringify(results));
  return run(mutate, tests);
}

/** Runs Stryker, and returns the mutants. Those that an earlier run for the folder killed keep their results. */
function run(mutate, tests) {
  const report = settings.jsonReporter.fileName;
  mkdirSync(WORK, { recursive: true });
  const path = `${WORK}/stryker.config.json`;
  const incremental = { incremental: true, incrementalFile: RESULTS };
  writeFileSync(path, JSON.stringify({ ...settings, ...incremental, mutate }));
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

function print({ file, location, mutatorName, replacement, status }) {
  const { line, column } = location.start;
  console.log(`${file}:${line}:${column} ${status}: ${mutatorName} ${replacement ?? ''}`);
}
