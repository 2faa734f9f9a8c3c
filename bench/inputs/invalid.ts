// Invalid inputs: each differs in one respect from the job of 6 kB or from the method, early, late, or deep inside.

import type { InvalidInput } from './input.js';
import { job, patchOf6kB, request, statistics } from './jobs.js';
import { section, sensor } from './sensors.js';

/** The job of 6 kB with other properties. */
function spoiled(name: string, change: () => object): InvalidInput {
  const make = () => throughJson({ ...job(patchOf6kB()), ...change() });
  return { name, from: 'job of 6 kB', guard: 'isJobResponse', make };
}

/** The same with another patch. */
function patched(name: string, change: () => object): InvalidInput {
  return spoiled(name, () => ({ updateTwin: { ...patchOf6kB(), ...change() } }));
}

/** A value has the shapes that JSON.parse gives it: some validators are faster or slower on others. */
function throughJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

/** Objects in objects, so many. */
function nested(levels: number): object {
  return levels === 0 ? { reached: true } : { next: nested(levels - 1) };
}

/** A payload of 100 kB whose last value JSON cannot carry. */
function withNaN(): unknown {
  const parsed = throughJson(request(95_000)) as { payload: { steps: unknown[] } };
  parsed.payload.steps.push(Number.NaN);
  return parsed;
}

export const invalidInputs: readonly InvalidInput[] = [
  spoiled('wrong type of the first property', () => ({ jobId: 17 })),
  spoiled('status that is none of the list', () => ({ status: 'canceled' })),
  spoiled('time on a day that is none', () => ({ endTime: '2026-02-30T22:00:00Z' })),
  patched('dot in a key deep in reported', () => {
    const last = { ...sensor(19), limits: { low: -40, 'high.day': 85, steps: [1, 2, 5, 10] } };
    return { properties: { reported: section(20, 0, last) } };
  }),
  patched('desired that is too deep', () => {
    const last = { ...sensor(19), calibration: nested(9) as never };
    return { properties: { desired: section(20, 0, last) } };
  }),
  patched('tags that are too large', () => ({ tags: section(80) })),
  spoiled('negative counter at the very end', () => ({
    deviceJobStatistics: { ...statistics, pendingCount: -1 },
  })),
  {
    name: 'payload that is too large',
    from: 'payload of 100 kB',
    guard: 'isCloudToDeviceMethodRequest',
    make: () => throughJson(request(132_000)),
  },
  {
    name: 'NaN at the end of a payload',
    from: 'payload of 100 kB',
    guard: 'isCloudToDeviceMethodRequest',
    make: withNaN,
  },
];
