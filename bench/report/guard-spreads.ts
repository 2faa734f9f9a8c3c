// Spreads over processes, from the least times of each.

import { type Action, cell, type GuardTimes } from '../measure/guard-times.js';
import type { MeasuredContestant } from '../measure/guards.js';
import { type Spread, spreadOf } from '../measure/spread.js';

/** The name of the contestant that the others are compared with. */
export const HAND_WRITTEN = 'hand-written';

/** The name of this package among the contestants. */
export const OURS = 'iothub-jobs-schema';

/** The contestant of that name. */
export function findContestant(
  measured: readonly MeasuredContestant[],
  name: string,
): MeasuredContestant {
  const found = measured.find((contestant) => contestant.name === name);
  if (found === undefined) throw new Error(`${name} was not measured`);
  return found;
}

/** Microseconds of a call. */
export function times(of: MeasuredContestant, action: Action, value: string): Spread | undefined {
  return over(of.processes, (process) => process[cell(action, value)]);
}

/** Shares of the time that JSON.parse takes for the same text in the same process. */
export function shares(of: MeasuredContestant, action: Action, value: string): Spread | undefined {
  return over(of.processes, (process) => {
    return quotient(process[cell(action, value)], process[cell('parse', value)]);
  });
}

/** How many times longer it takes than another that took turns with it. */
export function ratios(
  of: MeasuredContestant,
  to: MeasuredContestant,
  action: Action,
  value: string,
): Spread | undefined {
  const key = cell(action, value);
  return over(of.processes, (process, index) => quotient(process[key], to.processes[index]?.[key]));
}

/** Whether the contestant was measured so. */
export function has(of: MeasuredContestant, action: Action): boolean {
  return Object.keys(of.processes[0] ?? {}).some((key) => key.startsWith(cell(action, '')));
}

function over(
  processes: readonly GuardTimes[],
  measure: (process: GuardTimes, index: number) => number | undefined,
): Spread | undefined {
  const measured = processes.map(measure).filter((value) => value !== undefined);
  return measured.length === 0 ? undefined : spreadOf(measured);
}

function quotient(dividend: number | undefined, divisor: number | undefined): number | undefined {
  return dividend === undefined || divisor === undefined ? undefined : dividend / divisor;
}
