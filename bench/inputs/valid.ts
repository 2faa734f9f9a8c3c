// Valid inputs: jobs of four sizes, and a method with a large payload.

import type { Input } from './input.js';
import { job, patchOf6kB, request, statistics } from './jobs.js';
import { section } from './sensors.js';

const spoilJob = () => ({ deviceJobStatistics: { ...statistics, pendingCount: -1 } });

const spoilPayload = ({ payload }: Record<string, unknown>) => ({
  payload: [payload, Number.NaN],
});

export const inputs: readonly Input[] = [
  {
    name: 'response to a create',
    guard: 'isJobResponse',
    spoil: spoilJob,
    text: JSON.stringify({
      jobId: 'firmware-rollout-2026-03',
      type: 'scheduleUpdateTwin',
      status: 'queued',
    }),
  },
  {
    name: 'job of 0.6 kB',
    guard: 'isJobResponse',
    spoil: spoilJob,
    text: JSON.stringify(job({ deviceId: null, etag: '*', tags: { building: 43, floor: '2' } })),
  },
  {
    name: 'job of 6 kB',
    guard: 'isJobResponse',
    spoil: spoilJob,
    text: JSON.stringify(job(patchOf6kB())),
  },
  {
    name: 'job of 68 kB',
    guard: 'isJobResponse',
    spoil: spoilJob,
    text: JSON.stringify(
      job({
        etag: '*',
        tags: section(27),
        properties: { desired: section(128), reported: section(128) },
      }),
    ),
  },
  {
    name: 'payload of 100 kB',
    guard: 'isCloudToDeviceMethodRequest',
    spoil: spoilPayload,
    text: JSON.stringify(request(95_000)),
  },
];
