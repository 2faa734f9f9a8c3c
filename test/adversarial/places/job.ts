// Places in a job, as a hub returns it.

import { type Demand, openBut, type Place } from './place.js';

const TYPES = { type: 'scheduleUpdateTwin', status: 'queued' };

/** A `status` of jobs is none of twins, so that `Twin` refuses every job. */
function inJob(name: string, demand: Demand, put: (value: unknown) => object): Place {
  return {
    name: `${name} of a job`,
    put: (value) => ({ ...TYPES, ...put(value) }),
    demands: { JobResponse: demand },
    bystanders: openBut('Twin'),
  };
}

export const jobPlaces: readonly Place[] = [
  inJob('as an unknown member', 'free', (unknown) => ({ unknown })),
  inJob('as the twin', 'entity', (updateTwin) => ({ updateTwin })),
  inJob('as tags', 'section', (tags) => ({ updateTwin: { tags } })),
  inJob('in desired', 'value', (a) => ({ updateTwin: { properties: { desired: { a } } } })),
  inJob('as the payload', 'echo', (payload) => ({ cloudToDeviceMethod: { payload } })),
];

export const moreJobPlaces: readonly Place[] = [
  inJob('as the method', 'entity', (cloudToDeviceMethod) => ({ cloudToDeviceMethod })),
  inJob('as the statistics', 'entity', (deviceJobStatistics) => ({ deviceJobStatistics })),
  inJob('as the properties', 'entity', (properties) => ({ updateTwin: { properties } })),
  inJob('as the query condition', 'scalar', (queryCondition) => ({ queryCondition })),
  inJob('as the job id', 'scalar', (jobId) => ({ jobId })),
  inJob('as the time of creation', 'scalar', (createdTime) => ({ createdTime })),
];
