import type * as fc from 'fast-check';
import type { DeviceJobStatistics } from '../generated/types.js';
import { int32Arbitrary } from './numbers.js';
import { responseArbitrary } from './response.js';

/** The statistics of a job: any counters, which need not add up [S1, V7]. */
export function deviceJobStatisticsArbitrary(): fc.Arbitrary<DeviceJobStatistics> {
  const count = int32Arbitrary();
  return responseArbitrary(
    {},
    {
      deviceCount: count,
      failedCount: count,
      pendingCount: count,
      runningCount: count,
      succeededCount: count,
    },
  );
}
