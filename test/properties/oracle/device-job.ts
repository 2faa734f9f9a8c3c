import { isDeviceId } from './device-id.js';
import { isDirectMethodResult } from './direct-method-result.js';
import { isReturnedJobId } from './job-id.js';
import { isString, nullish, oneOf, response } from './objects.js';
import { isTimestamp } from './timestamp.js';

const isDeviceJobStatus = oneOf(
  ...['pending', 'scheduled', 'running', 'completed', 'failed', 'canceled'],
);

/** A row of `devices.jobs` [B2]. */
export const isDeviceJob = response({
  deviceId: isDeviceId,
  jobId: isReturnedJobId,
  jobType: oneOf('scheduleUpdateTwin', 'scheduleDeviceMethod'),
  status: isDeviceJobStatus,
  moduleId: nullish(isDeviceId),
  startTimeUtc: nullish(isTimestamp),
  endTimeUtc: nullish(isTimestamp),
  createdDateTimeUtc: nullish(isTimestamp),
  lastUpdatedDateTimeUtc: nullish(isTimestamp),
  outcome: nullish(response({ deviceMethodResponse: nullish(isDirectMethodResult) })),
  error: nullish(response({ code: nullish(isString), description: nullish(isString) })),
});
