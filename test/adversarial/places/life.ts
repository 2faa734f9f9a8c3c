// Places in a list of jobs, and in the row of one device.

import { type Demand, openBut, type Place } from './place.js';

const JOB = { type: 'scheduleUpdateTwin', status: 'queued' };

/** Nothing else that has guards is an array. */
function inList(name: string, demand: Demand, put: (value: unknown) => object): Place {
  return {
    name: `${name} of a listed job`,
    put: (value) => [JOB, { ...JOB, ...put(value) }],
    demands: { JobList: demand },
    bystanders: [],
  };
}

const ROW = { deviceId: 'd', jobId: 'j', jobType: 'scheduleDeviceMethod', status: 'running' };

/** A `status` of rows is none of twins, so that `Twin` refuses every row. */
function inRow(name: string, demand: Demand, put: (value: unknown) => object): Place {
  return {
    name: `${name} of a row`,
    put: (value) => ({ ...ROW, ...put(value) }),
    demands: { DeviceJob: demand },
    bystanders: openBut('Twin'),
  };
}

export const lifePlaces: readonly Place[] = [
  inList('as an unknown member', 'free', (unknown) => ({ unknown })),
  inList('as tags', 'section', (tags) => ({ updateTwin: { tags } })),
  inList('as the payload', 'echo', (payload) => ({ cloudToDeviceMethod: { payload } })),
  inRow('as the outcome', 'entity', (outcome) => ({ outcome })),
  inRow('as the answer', 'entity', (answer) => ({ outcome: { deviceMethodResponse: answer } })),
  inRow('as the answered payload', 'free', (payload) => ({
    outcome: { deviceMethodResponse: { payload } },
  })),
  inRow('as the error', 'entity', (error) => ({ error })),
  inRow('as the time of the end', 'scalar', (endTimeUtc) => ({ endTimeUtc })),
];
