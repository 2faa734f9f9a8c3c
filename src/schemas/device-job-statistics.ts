import { count, entity, nullish } from './builders.js';

/** How far a job has come. Absent until the job reports [J8]. */
export const DeviceJobStatisticsSchema = entity(
  {
    deviceCount: nullish(count('The number of devices that the job targets. [S1]')),
    failedCount: nullish(count('The number of devices on which the job failed. [S1]')),
    pendingCount: nullish(count('The number of devices on which the job has not begun. [S1]')),
    runningCount: nullish(count('The number of devices on which the job runs. [S1]')),
    succeededCount: nullish(count('The number of devices on which the job succeeded. [S1]')),
  },
  {
    $id: 'DeviceJobStatistics',
    title: 'DeviceJobStatistics',
    description: 'Counters of how far a job has come.',
  },
);
