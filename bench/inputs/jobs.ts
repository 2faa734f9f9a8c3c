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

/** A running job that writes this to its twins. */
export function job(updateTwin: Twin): JobResponse {
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

/** What the job of 6 kB writes. */
export function patchOf6kB(): Twin {
  return { etag: '*', tags: section(5), properties: { desired: section(20) } };
}

/** A method whose payload has at least so many bytes. */
export function request(bytes: number): CloudToDeviceMethodRequest {
  return { methodName: 'configure', payload: { steps: steps(bytes) } };
}
