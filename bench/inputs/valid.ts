// Valid inputs: jobs of four sizes, and a method with a large payload.

import type { Input } from './input.js';
import { job, patchOf6kB, request, statistics } from './jobs.js';
import { section } from './sensors.js';

/** A power of two, since values are checked in turn. */
const VALUES = 8;

const spoilJob = () => ({ deviceJobStatistics: { ...statistics, pendingCount: -1 } });

const spoilPayload = ({ payload }: Record<string, unknown>) => ({
  payload: [payload, Number.NaN],
});

const jobs = (name: string, make: (number: number) => object): Input => {
  return { name, guard: 'isJobResponse', spoil: spoilJob, texts: textsOf(make) };
};

function textsOf(make: (number: number) => object): string[] {
  return Array.from({ length: VALUES }, (_, number) => JSON.stringify(make(number)));
}

export const inputs: readonly Input[] = [
  jobs('response to a create', (number) => {
    const jobId = `firmware-rollout-${2026 + number}-03`;
    return { jobId, type: 'scheduleUpdateTwin', status: 'queued' };
  }),
  jobs('job of 0.6 kB', (number) => {
    const tags = { building: 43 + number, floor: `${number}` };
    return job({ deviceId: null, etag: '*', tags }, number);
  }),
  jobs('job of 6 kB', (number) => job(patchOf6kB(number), number)),
  jobs('job of 68 kB', (number) => {
    const properties = { desired: section(128, number), reported: section(128, number + 1) };
    return job({ etag: '*', tags: section(27, number), properties }, number);
  }),
  {
    name: 'payload of 100 kB',
    guard: 'isCloudToDeviceMethodRequest',
    spoil: spoilPayload,
    texts: textsOf((number) => request(95_000, number)),
  },
];
