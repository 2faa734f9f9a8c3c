// Measures the time until a guard has checked its first value, in new processes that take turns.

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BuildOptions } from 'esbuild';
import { BENCH, buildProgram } from './build-program.js';
import { plainEnvironment } from './child.js';
import type { Loading } from './cold-start-program.js';
import { type ContestantModule, exportOf } from './contestant-modules.js';
import { loneGuard } from './lone-guard.js';
import { type Spread, spreadOf } from './spread.js';

/** A module of one function that accepts anything: what it takes to load is what Node takes for any module. */
export const EMPTY = 'a guard that does nothing';

/** A module as a program may load it. */
interface Candidate {
  readonly name: string;
  /** As it is installed, or as a bundler leaves it: one file with one guard, minified. */
  readonly form: 'installed' | 'bundled';
  readonly path: string;
  readonly format: 'esm' | 'cjs';
}

/** Milliseconds to load a module and check a value, and by how much the whole process is slower than an empty one. */
export interface MeasuredColdStart {
  readonly name: string;
  readonly form: Candidate['form'];
  readonly elapsed: Spread;
  readonly processor: Spread;
  readonly process: Spread;
}

/** Measures each way to load a guard in so many processes. */
export async function measureColdStarts(
  contestants: readonly ContestantModule[],
  processes: number,
): Promise<MeasuredColdStart[]> {
  const program = await buildProgram(
    'cold-start/program.mjs',
    "import './measure/cold-start-program.js';",
  );
  const candidates = await candidatesFor(contestants);
  const starts = candidates.map((candidate) => ({ candidate, measured: [] as Start[] }));
  for (let turn = 0; turn < processes; turn++) {
    const empty = start(program).process;
    for (const { candidate, measured } of starts) {
      const url = candidate.format === 'cjs' ? candidate.path : pathToFileURL(candidate.path).href;
      const { process, ...inside } = start(program, url, candidate.format);
      measured.push({ ...inside, process: process - empty });
    }
  }
  return starts.map(({ candidate: { name, form }, measured }) => ({
    name,
    form,
    elapsed: spreadOf(measured.map(({ elapsed }) => elapsed)),
    processor: spreadOf(measured.map(({ processor }) => processor)),
    process: spreadOf(measured.map(({ process }) => process)),
  }));
}

async function candidatesFor(contestants: readonly ContestantModule[]): Promise<Candidate[]> {
  const dist = join(BENCH, '../dist');
  const candidates: Candidate[] = [
    {
      name: 'iothub-jobs-schema, ESM',
      form: 'installed',
      path: join(dist, 'index.js'),
      format: 'esm',
    },
    {
      name: 'iothub-jobs-schema, CommonJS',
      form: 'installed',
      path: join(dist, 'index.cjs'),
      format: 'cjs',
    },
  ];
  const empty = await buildProgram(
    'cold-start/empty.mjs',
    'export const isJobResponse = () => true;',
  );
  for (const form of ['installed', 'bundled'] as const) {
    candidates.push({ name: EMPTY, form, path: empty, format: 'esm' });
  }
  for (const contestant of contestants) {
    const { name, id, isOurs } = contestant;
    const plugins = [loneGuard];
    if (!isOurs) {
      const file = `cold-start/${id}.mjs`;
      const path = await buildProgram(file, exportOf(contestant), { plugins });
      candidates.push({ name, form: 'installed', path, format: 'esm' });
    }
    const file = `cold-start/${id}.bundled.mjs`;
    const options: BuildOptions = { packages: 'bundle', minify: true, plugins };
    let path = await buildProgram(file, exportOf(contestant), options);
    if (readFileSync(path, 'utf8').includes('Dynamic require of')) {
      path = await buildProgram(file, exportOf(contestant), {
        ...options,
        banner: { js: REQUIRE },
      });
    }
    candidates.push({ name, form: 'bundled', path, format: 'esm' });
  }
  return candidates;
}

/** What CommonJS packages call when they are bundled into a module. */
const REQUIRE =
  "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);";

/** What one process took inside, and from its start to its end. */
interface Start extends Loading {
  readonly process: number;
}

function start(program: string, ...args: readonly string[]): Start {
  const begin = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    encoding: 'utf8',
    env: plainEnvironment(),
  });
  const elapsed = performance.now() - begin;
  if (status !== 0) throw new Error(`${args[0]}: ${stderr}`);
  return { ...(JSON.parse(stdout) as Loading), process: elapsed };
}
