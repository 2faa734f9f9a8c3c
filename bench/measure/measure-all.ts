import { assertAgreement } from '../agreement.js';
import { contestants } from '../contestants/index.js';
import { measureAllocations } from './allocation.js';
import { measureColdStarts } from './cold-start.js';
import { listContestants } from './contestant-modules.js';
import { measureGrowth } from './growth.js';
import { measureGuards } from './guards.js';
import { describeMachine } from './machine.js';
import type { Effort, Results } from './results.js';
import { measureShapes, measureShapesElsewhere } from './shapes.js';
import { measureOurSizes, measureSizes } from './sizes.js';

/** Measures everything, one thing after the other. Says on the error stream what it is at. */
export async function measureAll(effort: Effort): Promise<Results> {
  const machine = describeMachine();
  const modules = await listContestants();
  const asUsersWrite = modules.filter(({ rules }) => rules === 'own');
  const agreement = await step('agreement', () => assertAgreement(contestants));
  const { processes, rounds } = effort;
  return {
    machine,
    effort,
    agreement,
    guards: await step('guards', () => measureGuards(modules, processes, rounds)),
    coldStarts: await step('cold starts', () => measureColdStarts(asUsersWrite, effort.coldStarts)),
    allocations: await step('memory', () => measureAllocations(modules)),
    ourSizes: await step('our sizes', () => measureOurSizes()),
    sizes: await step('sizes', () => measureSizes(modules)),
    growth: await step('growth', () => measureGrowth(effort.largest)),
    shapes: await step('shapes', () => measureShapes(rounds)),
    elsewhere: await step('other runtimes', () => measureShapesElsewhere(rounds)),
  };
}

async function step<T>(name: string, run: () => T | Promise<T>): Promise<T> {
  const start = performance.now();
  process.stderr.write(`${name} …`);
  const result = await run();
  process.stderr.write(` ${Math.round((performance.now() - start) / 1000)} s\n`);
  return result;
}
