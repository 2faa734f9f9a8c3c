import { isDeviceId } from './device-id.js';
import { isReturnedJobId } from './job-id.js';
import { integerFrom } from './numbers.js';
import { isString, nullish, oneOf, response } from './objects.js';
import { isTimestamp } from './timestamp.js';

const isDeviceJobStatus = oneOf(
  ...['pending', 'scheduled', 'running', 'completed', 'failed', 'canceled'],
);

const isMethodStatus = integerFrom(Number('-9223372036854775808'), Number('9223372036854775807'));

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
  outcome: nullish(
    response({ deviceMethodResponse: nullish(response({ status: nullish(isMethodStatus) })) }),
  ),
  error: nullish(response({ code: nullish(isString), description: nullish(isString) })),
});
