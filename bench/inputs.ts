// What is measured: jobs as a hub answers them, of three sizes, and a method with a large payload. All text is
// made from counters, so that every run measures the same.

import type { CloudToDeviceMethodRequest, JobResponse, Twin, TwinObject } from '../src/types.js';

/** An input as a hub sends it: the JSON text, of about the size in its name. */
export interface Input {
  readonly name: string;
  readonly guard: 'isJobResponse' | 'isCloudToDeviceMethodRequest';
  readonly text: string;
  /** Members that make the value illegal at the last place that the guard comes to. */
  readonly spoil: (value: Record<string, unknown>) => Record<string, unknown>;
}

const statistics = {
  deviceCount: 1200,
  failedCount: 3,
  succeededCount: 1150,
  runningCount: 40,
  pendingCount: 7,
};

function job(updateTwin: Twin): JobResponse {
  return {
    jobId: 'firmware-rollout-2026-03',
    createdTime: '2026-03-02T09:15:27.4431846Z',
    startTime: '2026-03-02T22:00:00Z',
    endTime: '9999-12-31T23:59:59.9999999Z',
    maxExecutionTimeInSeconds: 3600,
    type: 'scheduleUpdateTwin',
    queryCondition: "tags.building = '43' AND properties.reported.firmware.version != '4.2.0'",
    updateTwin,
    status: 'running',
    statusMessage: 'The job runs on 40 devices.',
    deviceJobStatistics: statistics,
  };
}

/** One sensor of a section: about 210 bytes of JSON text, three levels. */
function sensor(index: number): TwinObject {
  return {
    label: `sensor ${index} of the northern hall`,
    unit: index % 2 === 0 ? 'celsius' : 'hectopascal',
    enabled: index % 3 !== 0,
    interval: 30 + index,
    calibration: { offset: index / 8, gain: 1.0625, by: 'maintenance', checked: null },
    limits: { low: -40, high: 85 + index, steps: [1, 2, 5, 10] },
  };
}

/** So many sensors, ten to a hall. */
function section(sensors: number): TwinObject {
  const halls: TwinObject = {};
  for (let first = 0; first < sensors; first += 10) {
    const hall: TwinObject = {};
    for (let index = first; index < Math.min(first + 10, sensors); index++) {
      hall[`sensor${index}`] = sensor(index);
    }
    halls[`hall${first / 10}`] = hall;
  }
  return halls;
}

function payloadOf(bytes: number): CloudToDeviceMethodRequest {
  const steps: TwinObject[] = [];
  const request = { methodName: 'configure', payload: { steps } };
  for (let index = 0; JSON.stringify(steps).length < bytes; index += 50) {
    for (let next = index; next < index + 50; next++) steps.push(sensor(next));
  }
  return request;
}

const spoilJob = () => ({ deviceJobStatistics: { ...statistics, pendingCount: -1 } });

const spoilPayload = ({ payload }: Record<string, unknown>) => ({
  payload: [payload, Number.NaN],
});

export const inputs: readonly Input[] = [
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
    text: JSON.stringify(
      job({ etag: '*', tags: section(5), properties: { desired: section(20) } }),
    ),
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
    text: JSON.stringify(payloadOf(95_000)),
  },
];
