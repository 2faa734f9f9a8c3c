// The inside of a process that counts the bytes that a contestant allocates. It runs with a young generation so large
// that no collection falls between two looks at the heap, and with `gc`, which empties it before each.

import type { Contestant } from '../contestants/contestant.js';
import type { GuardName } from '../inputs.js';
import { type Batch, checking, VALUES } from './batch.js';
import { answerMessages } from './child.js';
import { warm } from './stopwatch.js';

/** Values that are accepted, as texts. */
export interface AllocationInput {
  readonly name: string;
  readonly guard: GuardName;
  readonly texts: readonly string[];
}

const WARM_MS = 700;
const CALLS = VALUES;
const LOOKS = 6;

/**
 * Answers a message, a list of inputs, with the bytes of a call for each. The inputs are sent, since none with other
 * numbers may be created here: V8 keeps the representation of a property that once held a fraction.
 */
export function measureAllocation(contestant: Contestant): void {
  answerMessages((inputs) => {
    const batches = (inputs as AllocationInput[]).map(({ name, guard, texts }) => {
      const values = texts.map((text) => JSON.parse(text) as unknown);
      return { name, batch: checking(contestant[guard], values) };
    });
    warm(
      batches.map(({ batch }) => batch),
      WARM_MS,
    );
    const nothing = checking(() => true, new Array(VALUES).fill(null));
    // Once in vain, since the first looks allocate what looking needs.
    growthOf(nothing);
    const unavoidable = growthOf(nothing);
    return Object.fromEntries(
      batches.map(({ name, batch }) => [name, (growthOf(batch) - unavoidable) / CALLS]),
    );
  });
}

/** The least by which the heap grows over the calls: what else the engine does only adds. */
function growthOf(batch: Batch): number {
  let least = Number.POSITIVE_INFINITY;
  for (let look = 0; look < LOOKS; look++) {
    globalThis.gc?.();
    const before = process.memoryUsage().heapUsed;
    batch(CALLS);
    least = Math.min(least, process.memoryUsage().heapUsed - before);
  }
  return least;
}
