import type { Contestant } from '../../bench/contestants/contestant.js';

/** The two guards that every validator has. */
export const SCHEMAS = ['JobResponse', 'CloudToDeviceMethodRequest'] as const;

export type Schema = (typeof SCHEMAS)[number];

/** What came of it when one validator judged one input by one schema. */
export type Outcome =
  | 'accepts'
  | 'refuses'
  | `throws ${string}`
  | 'runs out of memory'
  | 'does not end';

export interface Cell {
  /** The place of the input in the catalog. */
  readonly index: number;
  readonly schema: Schema;
  readonly outcome: Outcome;
  /** By the clock, or by what the processor worked, whichever is less. */
  readonly milliseconds: number;
}

/** The guard of a validator for the schema. */
export function guardOf(contestant: Contestant, schema: Schema): (value: unknown) => boolean {
  return schema === 'JobResponse'
    ? contestant.isJobResponse
    : contestant.isCloudToDeviceMethodRequest;
}
