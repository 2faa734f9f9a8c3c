// Measures how much a guard allocates to accept a value. allocation.test.ts runs this in a process with a heap so large that no
// garbage is collected meanwhile: the growth of the heap is what the calls allocated. Prints the bytes of one call for each value.

import {
  isCloudToDeviceMethodRequest,
  isDeviceCapabilities,
  isJobResponse,
  isTwin,
} from '../../../src/index.js';

const CALLS = 20_000;
const ROUNDS = 5;

const job = { jobId: 'a', type: 'scheduleUpdateTwin', status: 'queued' };
const tags = { site: 'Lyon', floor: 2, rooms: [{ name: 'a' }, { name: 'b' }] };

const VALUES: Readonly<Record<string, readonly [is: (value: unknown) => boolean, value: unknown]>> =
  {
    none: [isDeviceCapabilities, { iotEdge: true }],
    job: [isJobResponse, { ...job, deviceJobStatistics: { deviceCount: 1 } }],
    twin: [isTwin, { deviceId: 'a', tags, properties: { desired: tags } }],
    'job with a twin': [isJobResponse, { ...job, updateTwin: { tags } }],
    method: [isCloudToDeviceMethodRequest, { methodName: 'a', payload: tags }],
  };

const collect = globalThis.gc as () => void;

function bytesPerCall(is: (value: unknown) => boolean, value: unknown): number {
  collect();
  const before = process.memoryUsage().heapUsed;
  let accepted = 0;
  for (let call = 0; call < CALLS; call++) if (is(value)) accepted++;
  if (accepted < CALLS) throw new Error('The value is not valid');
  return (process.memoryUsage().heapUsed - before) / CALLS;
}

const bytes: Record<string, number> = {};
for (let round = 0; round < ROUNDS; round++) {
  for (const [name, [is, value]] of Object.entries(VALUES)) {
    bytes[name] = Math.min(bytes[name] ?? Number.POSITIVE_INFINITY, bytesPerCall(is, value));
  }
}
console.log(JSON.stringify(bytes));
