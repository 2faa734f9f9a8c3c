// Timing inside one process. A single call is too short for the clock, so batches of calls of at least 4 ms are timed. Other load
// on the machine only adds time, so the minimum of several batches counts.

/** A guard, or anything else that is called with a value. */
export type Check = (value: unknown) => unknown;

/** The number of values that a batch checks in turn: the compiler would specialize for a single value. */
export const VALUES = 8;

const SHORTEST_BATCH_MS = 4;

/** So many calls, one after the other. Answers how many passed, so that no call can be left out as useless. */
export type Batch = (calls: number) => number;

/** A batch that checks the values in turn; their number must be a power of two. */
export function checking(check: Check, values: readonly unknown[]): Batch {
  const mask = values.length - 1;
  return (calls) => {
    let passed = 0;
    for (let call = 0; call < calls; call++) if (check(values[call & mask])) passed++;
    return passed;
  };
}

/** A batch that parses the texts in turn. */
export function parsing(texts: readonly string[]): Batch {
  return checking((json) => JSON.parse(json as string), texts);
}

/** How often the batch may repeat, so that it takes 4 ms. */
export function callsFor(batch: Batch): number {
  for (let calls = 1; ; calls *= 2) {
    if (timeOf(batch, calls) * calls >= SHORTEST_BATCH_MS * 1000) return calls;
  }
}

/** Microseconds of one call, in one batch. */
export function timeOf(batch: Batch, calls: number): number {
  const start = processorTime();
  batch(calls);
  return (processorTime() - start) / calls;
}

/**
 * Microseconds of processor time of this process. Wall-clock time would include the time that the process waits, which on a
 * busy machine no batch escapes.
 */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return user + system;
}
