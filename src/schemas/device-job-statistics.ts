import { count, nullish, object } from './builders.js';

/** The progress of a job. Absent until devices report [J8]. */
export const DeviceJobStatisticsSchema = object(
  {
    deviceCount: nullish(
      count('The number of devices that the job targets: an int32 ≥ 0. [S1, V7]'),
    ),
    failedCount: nullish(
      count('The number of devices on which the job failed: an int32 ≥ 0. [S1, V7]'),
    ),
    pendingCount: nullish(
      count('The number of devices on which the job has not started: an int32 ≥ 0. [S1, V7]'),
    ),
    runningCount: nullish(
      count('The number of devices on which the job is running: an int32 ≥ 0. [S1, V7]'),
    ),
    succeededCount: nullish(
      count('The number of devices on which the job succeeded: an int32 ≥ 0. [S1, V7]'),
    ),
  },
  {
    title: 'DeviceJobStatistics',
    description: 'The progress of a job, counted in devices.',
  },
);
