import { type Batch, callsFor, processorTime, timeOf, VALUES } from './batch.js';

/** Microseconds after which a call is measured once only, and not warmed: it is compiled by the time that it ends. */
const SLOW = 100_000;

/** Batches that are measured in turn, round after round, so that all see the same moods of the machine. */
export interface Stopwatch {
  /** Measures each batch once more. */
  readonly round: () => void;
  /** The least microseconds of a call so far, by the name of the batch. */
  readonly least: () => Record<string, number>;
}

/** A stopwatch of these batches, which should be warm. */
export function stopwatchOf(batches: Readonly<Record<string, Batch>>): Stopwatch {
  const entries = Object.entries(batches).map(([name, batch]) => {
    return { name, batch, calls: callsFor(batch), least: Number.POSITIVE_INFINITY };
  });
  return {
    round: () => {
      for (const entry of entries) {
        if (entry.least > SLOW && entry.least < Number.POSITIVE_INFINITY) continue;
        // Otherwise the first check of a value would pay for bringing it into the processor's caches.
        if (entry.calls > VALUES) entry.batch(VALUES);
        entry.least = Math.min(entry.least, timeOf(entry.batch, entry.calls));
      }
    },
    least: () => Object.fromEntries(entries.map(({ name, least }) => [name, least])),
  };
}

/**
 * Runs all batches in turn for so long a time of the processor. Their code is then compiled for the mixture of values that
 * a program meets, and not for the one that happens to be measured.
 */
export function warm(batches: readonly Batch[], milliseconds: number): void {
  const end = processorTime() + milliseconds * 1000;
  const quick = batches.filter((batch) => timeOf(batch, 1) <= SLOW);
  do {
    for (const batch of quick) batch(VALUES);
  } while (processorTime() < end);
}
