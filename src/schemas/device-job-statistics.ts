import { count, nullish, object } from './builders.js';

/** The progress of a job. Absent until devices report [J8]. */
export const DeviceJobStatisticsSchema = object(
  {
    deviceCount: nullish(count('The number of devices that the job targets. [S1]')),
    failedCount: nullish(count('The number of devices on which the job failed. [S1]')),
    pendingCount: nullish(count('The number of devices on which the job has not started. [S1]')),
    runningCount: nullish(count('The number of devices on which the job is running. [S1]')),
    succeededCount: nullish(count('The number of devices on which the job succeeded. [S1]')),
  },
  {
    title: 'DeviceJobStatistics',
    description: 'The progress of a job, counted in devices.',
  },
);
