import { isCloudToDeviceMethod } from './cloud-to-device-method.js';
import { isDeviceJobStatistics } from './device-job-statistics.js';
import { isReturnedJobId } from './job-id.js';
import { isJobStatus } from './job-status.js';
import { isJobType } from './job-type.js';
import { isInt64 } from './numbers.js';
import { isString, nullish, response } from './objects.js';
import { isTimestamp } from './timestamp.js';
import { isTwin } from './twin.js';

export const isJobResponse = response({
  type: isJobType,
  status: isJobStatus,
  jobId: nullish(isReturnedJobId),
  createdTime: nullish(isTimestamp),
  startTime: nullish(isTimestamp),
  endTime: nullish(isTimestamp),
  maxExecutionTimeInSeconds: nullish(isInt64),
  queryCondition: nullish(isString),
  failureReason: nullish(isString),
  statusMessage: nullish(isString),
  cloudToDeviceMethod: nullish(isCloudToDeviceMethod),
  updateTwin: nullish(isTwin),
  deviceJobStatistics: nullish(isDeviceJobStatistics),
});
