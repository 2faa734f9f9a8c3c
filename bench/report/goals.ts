// The goals of this package, and the results.

import { inputs } from '../inputs.js';
import { EMPTY } from '../measure/cold-start.js';
import type { MeasuredContestant } from '../measure/guards.js';
import type { Results } from '../measure/results.js';
import { ratio, time } from './format.js';
import { findContestant, HAND_WRITTEN, OURS, ratios, shares, times } from './guard-spreads.js';
import { table } from './table.js';

/** A limit, and the figure that is held against it. */
export interface Goal {
  readonly name: string;
  readonly limit: number;
  readonly measured: number;
  readonly write: (value: number) => string;
}

/** The share of JSON.parse's time that accepting may take, by input. */
const SHARES: Readonly<Record<string, number>> = {
  'job of 0.6 kB': 0.17,
  'job of 6 kB': 0.25,
  'job of 68 kB': 0.42,
  'payload of 100 kB': 0.7,
};

const TIMES_HAND_WRITTEN = 1.05;
const TIMES_AFTER_SHAPES = 1.1;
const SHARE_IN_BUN = 0.5;
const EARLY = 'wrong type of the first property';
const EARLY_MICROSECONDS = 0.3;
const JOB_GUARD_KB = 3.8;
const SMALLEST_GUARD_KB = 0.2;
const INSTALLED_MILLISECONDS = 2.7;
const BUNDLED_MILLISECONDS = 1;

/** All goals. */
export function goalsOf(results: Results): Goal[] {
  const [ours, handWritten] = pair(results, 'ours');
  const [oursAgain, handWrittenAlone] = pair(results, 'own');
  return [
    ...Object.entries(SHARES).map(([name, limit]): Goal => {
      const measured = shares(ours, 'accept', name)?.median ?? Number.NaN;
      return { name: `accept a ${name}, relative to JSON.parse`, limit, measured, write: ratio };
    }),
    ...handWrittenGoals('a hand-written guard with our traversals', ours, handWritten),
    ...handWrittenGoals('a completely hand-written guard', oursAgain, handWrittenAlone),
    {
      name: 'reject early, µs',
      limit: EARLY_MICROSECONDS,
      measured: times(ours, 'reject', EARLY)?.median ?? Number.NaN,
      write: time,
    },
    ...shapeGoals(results),
    ...runtimeGoals(results),
    ...sizeGoals(results),
    ...coldStartGoals(results),
    {
      name: 'bytes allocated to accept an input without fractions: the budget of the call',
      limit: 96,
      measured: Math.max(...bytesOfOurs(results)),
      write: String,
    },
  ];
}

/** The goals as a table. */
export function goalTable(results: Results): string {
  const rows = goalsOf(results).map(({ name, limit, measured, write }) => {
    return [name, write(limit), write(measured), measured <= limit ? 'reached' : '**missed**'];
  });
  return table(['goal', 'at most', 'measured', ''], rows);
}

function pair(results: Results, rules: 'own' | 'ours'): [MeasuredContestant, MeasuredContestant] {
  const group = results.guards.filter((contestant) => contestant.rules === rules);
  return [findContestant(group, OURS), findContestant(group, HAND_WRITTEN)];
}

function handWrittenGoals(
  how: string,
  ours: MeasuredContestant,
  handWritten: MeasuredContestant,
): Goal[] {
  return inputs.map(({ name }) => {
    const measured = ratios(ours, handWritten, 'accept', name)?.median ?? Number.NaN;
    const article = name.startsWith('response') ? 'the' : 'a';
    const goal = `accept ${article} ${name}, relative to ${how}`;
    return { name: goal, limit: TIMES_HAND_WRITTEN, measured, write: ratio };
  });
}

/** No valid value costs more than `JSON.parse` of its text, and no value makes ordinary ones dearer. */
function shapeGoals({ shapes }: Results): Goal[] {
  const { before, after } = shapes;
  const dearest = (limit: number) =>
    after
      .filter((shape) => shape.limit === limit)
      .sort((a, b) => b.ratio.median - a.ratio.median)[0];
  const worst = [1, 2].map((limit): Goal => {
    const shape = dearest(limit);
    const name = `accept any shape${limit > 1 ? ' of long text' : ''}, relative to JSON.parse: the dearest is a ${shape?.name}`;
    return { name, limit, measured: shape?.ratio.median ?? Number.NaN, write: ratio };
  });
  const slowed = before.map(({ name, ratio: { median } }): Goal => {
    const later = after.find((shape) => shape.name === name)?.ratio.median ?? Number.NaN;
    const goal = `accept a ${name} after all shapes, relative to before`;
    return { name: goal, limit: TIMES_AFTER_SHAPES, measured: later / median, write: ratio };
  });
  return [...worst, ...slowed];
}

/** The JSON.parse of Bun takes a third of the time of that of Node, so a guard that is as fast takes a larger share. */
function runtimeGoals({ elsewhere }: Results): Goal[] {
  const bun = elsewhere.find(({ name }) => name === 'Bun');
  return (bun?.shapes.before ?? []).map(({ name, ratio: { median } }): Goal => {
    const goal = `accept a ${name} in Bun, relative to JSON.parse`;
    return { name: goal, limit: SHARE_IN_BUN, measured: median, write: ratio };
  });
}

function sizeGoals({ ourSizes }: Results): Goal[] {
  const kB = (name: string) => (ourSizes.find((size) => size.name === name)?.bytes ?? NaN) / 1024;
  const goal = (name: string, limit: number) => {
    return {
      name: `size of \`${name}\` alone, kB of 1,024`,
      limit,
      measured: kB(name),
      write: ratio,
    };
  };
  return [goal('isJobResponse', JOB_GUARD_KB), goal('isDeviceCapabilities', SMALLEST_GUARD_KB)];
}

function coldStartGoals({ coldStarts }: Results): Goal[] {
  const empty = (form: string) =>
    coldStarts.find((start) => start.form === form && start.name === EMPTY)?.elapsed.median ?? NaN;
  const goal = (form: 'installed' | 'bundled', limit: number): Goal[] =>
    coldStarts
      .filter((start) => start.form === form && start.name.startsWith(OURS))
      .map(({ name, elapsed }) => {
        const about = `load ${name}, ${form}, and check a value, ms beyond ${EMPTY}`;
        return { name: about, limit, measured: elapsed.median - empty(form), write: time };
      });
  return [...goal('installed', INSTALLED_MILLISECONDS), ...goal('bundled', BUNDLED_MILLISECONDS)];
}

function bytesOfOurs({ allocations }: Results): number[] {
  const ours = allocations.find(({ name, rules }) => name === OURS && rules === 'ours');
  return Object.values(ours?.withoutFractions ?? { none: Number.NaN });
}
