// How a time is taken inside one process. A single call is too short for the clock, so a batch of calls is timed, one
// that takes 4 ms at least; and what a machine does beside only ever adds, so the least of several batches is kept.

/** A guard, or anything else that is called with a value. */
export type Judge = (value: unknown) => unknown;

/** Equal values that a batch judges in turn: one value alone would let the compiler learn it by heart. */
export const VALUES = 8;

const SHORTEST_BATCH_MS = 4;

/** So many calls, one after the other. Answers how many passed, so that no call can be left out as useless. */
export type Batch = (calls: number) => number;

/** A batch that judges the values in turn; there must be a power of two of them. */
export function judging(judge: Judge, values: readonly unknown[]): Batch {
  const mask = values.length - 1;
  return (calls) => {
    let passed = 0;
    for (let call = 0; call < calls; call++) if (judge(values[call & mask])) passed++;
    return passed;
  };
}

/** A batch that parses the text. */
export function parsing(text: string): Batch {
  return judging((json) => JSON.parse(json as string), [text]);
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
 * Microseconds that this process has had a processor. The clock on the wall would go on while it waits for one, and on a
 * busy machine there is no batch in which it does not.
 */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return user + system;
}
