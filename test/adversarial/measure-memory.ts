// Run by memory.test.ts, in a process whose heap is so arranged that nothing is collected while a guard runs: what the
// heap has grown by is what the call has allocated. Prints the most that a call did, by function.

import { entityOf } from '../support/entities.js';
import type { HostileInput } from './input.js';
import * as catalog from './inputs/index.js';

const inputs: readonly HostileInput[] = [
  ...catalog.depthInputs,
  ...catalog.deepPayloadInputs,
  ...catalog.cycleInputs,
  ...catalog.arrayInputs,
  ...catalog.longStringInputs,
  ...catalog.manyKeysInputs,
];

/** What a value that computes its members allocates for them is not the guard's. */
const measured = inputs.filter(
  ({ name, hasState }) => !hasState && /, as (the payload|tags) of a job$/.test(name),
);

const collect = globalThis.gc as (options: { type: 'minor' }) => void;

const TRIES = 3;

/** Tried again where something was collected meanwhile: the process begins that when it likes. */
function allocatedBy(call: () => unknown): number {
  for (let tries = 1; ; tries++) {
    const growth = growthOf(call);
    if (growth >= 0) return growth;
    if (tries === TRIES) return Number.MAX_SAFE_INTEGER;
  }
}

function growthOf(call: () => unknown): number {
  collect({ type: 'minor' });
  const before = process.memoryUsage().heapUsed;
  try {
    call();
  } catch {
    // What assert throws is part of what it costs.
  }
  return process.memoryUsage().heapUsed - before;
}

const most = { is: [0, ''], validate: [0, ''], assert: [0, ''] } as Record<
  'is' | 'validate' | 'assert',
  [bytes: number, name: string]
>;

for (const { name, make, concerns } of measured) {
  const value = make();
  // What survives one collection is moved out of the way by the next.
  collect({ type: 'minor' });
  for (const entity of concerns) {
    const guards = entityOf(entity);
    for (const face of ['is', 'validate', 'assert'] as const) {
      const bytes = allocatedBy(() => guards[face](value));
      if (bytes > most[face][0]) most[face] = [bytes, `${entity}: ${name}`];
    }
  }
}

console.log(JSON.stringify({ inputs: measured.length, most }));
