// How long a guard takes to accept and to refuse, in units of JSON.parse of the same text, both measured in the same
// run: times of two runs, or of two machines, cannot be compared. `npm run bench` builds first.

import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { measure } from 'mitata';
import { isCloudToDeviceMethodRequest, isJobResponse } from '../dist/index.js';
import { bundleSize } from './bundle-size.js';
import { type Input, inputs } from './inputs.js';

const ROUNDS = 5;

const BUNDLED = [
  'isDeviceCapabilities',
  'isTwin',
  'isJobRequest',
  'isJobResponse',
  'validateJobRequest',
];

const GUARDS = { isCloudToDeviceMethodRequest, isJobResponse };

/** The share of JSON.parse's time that accepting may take, by input. */
const GOALS: Readonly<Record<string, number>> = {
  'job of 0.6 kB': 0.17,
  'job of 6 kB': 0.25,
  'job of 68 kB': 0.42,
  'payload of 100 kB': 0.7,
};

interface Row {
  readonly input: string;
  readonly bytes: number;
  readonly 'parse µs': string;
  readonly accept: string;
  readonly goal: number | undefined;
  readonly 'allocated B': string;
  readonly 'refuse early µs': string;
  readonly 'refuse late': string;
}

/** The guard judges one of several equal values in turn: one value alone would let the compiler learn it. */
async function measureInput({ name, guard, text, spoil }: Input): Promise<Row> {
  const judge: (value: unknown) => boolean = GUARDS[guard];
  const values = Array.from({ length: 8 }, () => JSON.parse(text) as Record<string, unknown>);
  const early = values.map((value) => ({ ...value, type: 1, methodName: 1 }));
  const late = values.map((value) => ({ ...value, ...spoil(value) }));
  if (!values.every(judge) || early.some(judge) || late.some(judge)) throw new Error(name);

  const rounds: Record<'parse' | 'accept' | 'refuseEarly' | 'refuseLate', number>[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const parse = await time(() => JSON.parse(text));
    const accept = await timeOver(judge, values);
    const refuseEarly = await timeOver(judge, early);
    const refuseLate = await timeOver(judge, late);
    rounds.push({ parse, accept, refuseEarly, refuseLate });
  }
  const ratio = (key: 'accept' | 'refuseLate') =>
    median(rounds.map((round) => round[key] / round.parse)).toFixed(3);
  return {
    input: name,
    bytes: text.length,
    'parse µs': (median(rounds.map(({ parse }) => parse)) / 1000).toFixed(2),
    accept: ratio('accept'),
    goal: GOALS[name],
    'allocated B': allocatedBy(judge, values).toFixed(1),
    'refuse early µs': (median(rounds.map(({ refuseEarly }) => refuseEarly)) / 1000).toFixed(3),
    'refuse late': ratio('refuseLate'),
  };
}

function timeOver(judge: (value: unknown) => boolean, values: readonly unknown[]): Promise<number> {
  let next = 0;
  return time(() => judge(values[next++ & 7]));
}

/** The least time of a call, in nanoseconds: what the machine does beside only adds to it. */
async function time(call: () => unknown): Promise<number> {
  const { min } = await measure(call, { min_cpu_time: 25e6 });
  return min;
}

/** Bytes that a call allocates: by how the heap grows over calls without a collection, less what measuring itself does. */
function allocatedBy(judge: (value: unknown) => boolean, values: readonly unknown[]): number {
  return (heapGrowth(judge, values) - heapGrowth(() => true, values)) / CALLS;
}

const CALLS = 200;

function heapGrowth(judge: (value: unknown) => boolean, values: readonly unknown[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 50; round++) {
    const before = process.memoryUsage().heapUsed;
    for (let call = 0; call < CALLS; call++) judge(values[call & 7]);
    const growth = process.memoryUsage().heapUsed - before;
    // A collection shrinks the heap: that round says nothing.
    if (growth >= 0) least = Math.min(least, growth);
  }
  return least;
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] as number;
}

console.log(
  `Node ${process.version} on ${cpus().length} × ${cpus()[0]?.model}; least times, medians of ${ROUNDS} rounds;`,
);
console.log('accept and refuse late are shares of the time of JSON.parse of the same text.');
const rows: Row[] = [];
for (const input of inputs) rows.push(await measureInput(input));
console.table(rows);

console.log('Bytes of a bundle of one export, minified and compressed by gzip:');
const folder = fileURLToPath(new URL('../dist', import.meta.url));
const sizes: Record<string, number> = {};
for (const name of BUNDLED) sizes[name] = await bundleSize(name, folder);
console.table(sizes);
