// Jobs as a hub answers them, and methods as they are sent to it.

import type {
  CloudToDeviceMethodRequest,
  DeviceJobStatistics,
  JobResponse,
  Twin,
} from '../../src/types.js';
import { section, steps } from './sensors.js';

export const statistics: DeviceJobStatistics = {
  deviceCount: 1200,
  failedCount: 3,
  succeededCount: 1150,
  runningCount: 40,
  pendingCount: 7,
};

/** A running job that writes this to its twins. Jobs of different numbers differ in their values, as those of a list do. */
export function job(updateTwin: Twin, number = 0): JobResponse {
  const building = 43 + number;
  const running = 40 + number;
  return {
    jobId: `firmware-rollout-${2026 + number}-03`,
    createdTime: `2026-03-02T09:15:27.${4431846 + 7919 * number}Z`,
    startTime: '2026-03-02T22:00:00Z',
    endTime: '9999-12-31T23:59:59.9999999Z',
    maxExecutionTimeInSeconds: 3600,
    type: 'scheduleUpdateTwin',
    queryCondition: `tags.building = '${building}' AND properties.reported.firmware.version != '4.2.${number}'`,
    updateTwin,
    status: 'running',
    statusMessage: `The job runs on ${running} devices.`,
    deviceJobStatistics: { ...statistics, runningCount: running },
  };
}

/** What the job of 6 kB writes. */
export function patchOf6kB(device = 0): Twin {
  return { etag: '*', tags: section(5, device), properties: { desired: section(20, device) } };
}

/** A method whose payload has at least so many bytes. */
export function request(bytes: number, device = 0): CloudToDeviceMethodRequest {
  return { methodName: 'configure', payload: { steps: steps(bytes, device) } };
}
