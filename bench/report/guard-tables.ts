// The tables of times: a row for each contestant, the fastest first.

import { inputs, invalidInputs } from '../inputs.js';
import type { Action } from '../measure/guard-times.js';
import type { MeasuredContestant } from '../measure/guards.js';
import type { Spread } from '../measure/spread.js';
import { ratio, spread, time } from './format.js';
import { findContestant, HAND_WRITTEN, has, ratios, shares, times } from './guard-spreads.js';
import { table } from './table.js';

type Measured = readonly MeasuredContestant[];
type Cell = (of: MeasuredContestant, name: string) => Spread | undefined;

const INPUTS = inputs.map(({ name }) => name);
const JOBS = inputs.filter(({ guard }) => guard === 'isJobResponse').map(({ name }) => name);
const INVALID_INPUTS = invalidInputs.map(({ name }) => name);
const INVALID_JOBS = invalidInputs
  .filter(({ guard }) => guard === 'isJobResponse')
  .map(({ name }) => name);

/** How long it takes to accept, as shares of JSON.parse. */
export function acceptTable(measured: Measured): string {
  return tableOf(measured, INPUTS, (of, name) => shares(of, 'accept', name), ratio);
}

/** The same, relative to the hand-written guard. */
export function handWrittenTable(measured: Measured): string {
  const handWritten = findContestant(measured, HAND_WRITTEN);
  return tableOf(measured, INPUTS, (of, name) => ratios(of, handWritten, 'accept', name), ratio);
}

/** Microseconds to reject. */
export function rejectTable(measured: Measured): string {
  return tableOf(measured, INVALID_INPUTS, (of, name) => times(of, 'reject', name), time);
}

/** The time to validate a valid value with the function that returns errors, relative to JSON.parse. */
export function passTable(measured: Measured): string {
  const cell: Cell = (of, name) => shares(of, 'pass', name);
  return tableOf(withAction(measured, 'pass'), JOBS, cell, ratio);
}

/** Microseconds to report what is wrong. */
export function explainTable(measured: Measured): string {
  const cell: Cell = (of, name) => times(of, 'explain', name);
  return tableOf(withAction(measured, 'explain'), INVALID_JOBS, cell, time);
}

function withAction(measured: Measured, action: Action): Measured {
  return measured.filter((contestant) => has(contestant, action));
}

function tableOf(
  measured: Measured,
  columns: readonly string[],
  cell: Cell,
  write: (value: number) => string,
): string {
  const rows = measured.map((contestant) => {
    const spreads = columns.map((name) => cell(contestant, name));
    const sum = spreads.reduce((total, each) => total + Math.log(each?.median ?? 1), 0);
    const cells = spreads.map((each) => (each === undefined ? '–' : spread(each, write)));
    return { sum, cells: [contestant.name, ...cells] };
  });
  rows.sort((a, b) => a.sum - b.sum);
  return table(
    ['', ...columns],
    rows.map(({ cells }) => cells),
  );
}
