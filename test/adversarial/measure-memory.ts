// Measures how much memory the guards allocate. memory.test.ts runs this in a process with a heap so large that no garbage
// is collected during a call: the growth of the heap is what the call allocated. Prints the maximum per function.

import { entityOf } from '../support/entities.js';
import type { AdversarialInput } from './input.js';
import * as catalog from './inputs/index.js';

const inputs: readonly AdversarialInput[] = [
  ...catalog.depthInputs,
  ...catalog.deepPayloadInputs,
  ...catalog.cycleInputs,
  ...catalog.arrayInputs,
  ...catalog.longStringInputs,
  ...catalog.manyKeysInputs,
  ...catalog.sharedInputs,
];

/** Values with state are excluded, since their getters allocate memory too. */
const measured = inputs.filter(
  ({ name, hasState }) => !hasState && /, as JobResponse\..*(?:payload|tags)$/.test(name),
);

const collect = globalThis.gc as (options: { type: 'minor' }) => void;

const TRIES = 3;

/** Returns the growth of the heap. Tries again if garbage was collected during the call. */
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
    // The error that assert throws is included.
  }
  return process.memoryUsage().heapUsed - before;
}

const most = { is: [0, ''], validate: [0, ''], assert: [0, ''] } as Record<
  'is' | 'validate' | 'assert',
  [bytes: number, name: string]
>;

for (const { make, concerns } of measured) {
  const value = make();
  // A second collection moves the survivors of the first out of the young generation.
  collect({ type: 'minor' });
  for (const entity of concerns) {
    const guards = entityOf(entity);
    for (const name of ['is', 'validate', 'assert'] as const) {
      const bytes = allocatedBy(() => guards[name](value));
      if (bytes > most[name][0]) most[name] = [bytes, `${entity}: ${name}`];
    }
  }
}

console.log(JSON.stringify({ inputs: measured.length, most }));
