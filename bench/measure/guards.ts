// The times of all contestants, taken so that they can be compared: those of one kind of rules live at the same time and
// take turns, round by round, and all of it is done several times over with new processes.

import { buildProgram } from './build-program.js';
import { type Child, startChild } from './child.js';
import { type ContestantModule, importOf } from './contestant-modules.js';
import type { GuardTimes } from './guard-times.js';

/** A contestant, and what each of its processes took. Those with the same index took turns. */
export interface MeasuredContestant {
  readonly name: string;
  readonly rules: 'own' | 'ours';
  readonly processes: readonly GuardTimes[];
}

/** Measures all contestants, each in so many processes of so many rounds. */
export async function measureGuards(
  contestants: readonly ContestantModule[],
  processes: number,
  rounds: number,
): Promise<MeasuredContestant[]> {
  const programs = new Map<ContestantModule, string>();
  for (const contestant of contestants) {
    programs.set(contestant, await buildGuardsProgram(contestant));
  }
  const measured = contestants.map((contestant) => {
    return { contestant, times: [] as GuardTimes[] };
  });
  for (let turn = 0; turn < processes; turn++) {
    for (const rules of ['own', 'ours']) {
      const group = rotate(
        measured.filter(({ contestant }) => contestant.rules === rules),
        turn,
      );
      const paths = group.map(({ contestant }) => programs.get(contestant) as string);
      const times = await takeTurns(paths, rounds);
      group.forEach((entry, index) => {
        entry.times.push(times[index] as GuardTimes);
      });
    }
  }
  return measured.map(({ contestant: { name, rules }, times }) => {
    return { name, rules, processes: times };
  });
}

async function takeTurns(programs: readonly string[], rounds: number): Promise<GuardTimes[]> {
  const children: Child[] = [];
  // One after the other: each is busy while it warms.
  for (const program of programs) children.push(await startChild(program));
  let times: GuardTimes[] = [];
  for (let round = 0; round < rounds; round++) {
    times = [];
    for (const child of children) times.push(await child.ask<GuardTimes>('round'));
  }
  for (const child of children) await child.stop();
  return times;
}

function buildGuardsProgram(contestant: ContestantModule): Promise<string> {
  return buildProgram(
    `guards/${contestant.id}.mjs`,
    `${importOf(contestant)}
    import { measureContestant } from './measure/guards-program.js';
    measureContestant(contestant, ${contestant.rules === 'own'});`,
  );
}

function rotate<T>(list: readonly T[], by: number): T[] {
  const first = by % Math.max(list.length, 1);
  return [...list.slice(first), ...list.slice(0, first)];
}
