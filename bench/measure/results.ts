import type { Agreement } from '../agreement.js';
import type { MeasuredAllocation } from './allocation.js';
import type { MeasuredColdStart } from './cold-start.js';
import type { Growth } from './growth.js';
import type { MeasuredContestant } from './guards.js';
import type { Machine } from './machine.js';
import type { RuntimeShapes } from './shapes.js';
import type { ShapeTimes } from './shapes-program.js';
import type { MeasuredSize } from './sizes.js';

/** How much is measured: how often, and up to which size. */
export interface Effort {
  readonly processes: number;
  readonly rounds: number;
  readonly coldStarts: number;
  /** Bytes of the largest invalid value. */
  readonly largest: number;
}

/** All that one run of the benchmark measures. */
export interface Results {
  readonly machine: Machine;
  readonly effort: Effort;
  readonly agreement: Agreement;
  readonly guards: readonly MeasuredContestant[];
  readonly coldStarts: readonly MeasuredColdStart[];
  readonly ourSizes: readonly MeasuredSize[];
  readonly sizes: readonly (MeasuredSize & Pick<MeasuredContestant, 'rules'>)[];
  readonly allocations: readonly MeasuredAllocation[];
  readonly growth: Growth;
  readonly shapes: ShapeTimes;
  /** The same in other runtimes. */
  readonly elsewhere: readonly RuntimeShapes[];
}
