// The properties of a job except sections and payload, cheap checks first [J1–J6, J8, M1, M3, S1].

import { isJobStatus, isJobType } from './enums.js';
import { isObject } from './objects.js';
import { isInt32, isInt64 } from './scalars.js';
import { isTimestamp } from './timestamp.js';
import { hasTwinMembers } from './twin.js';

/** The parts of a job that are checked last. */
export interface Job extends Record<string, unknown> {
  readonly updateTwin?: Record<string, unknown> | null;
  readonly cloudToDeviceMethod?: Record<string, unknown> | null;
}

/** Whether the value is a job, as far as can be said without the sections of its twin and the payload of its method. */
export function hasJobMembers(value: unknown): value is Job {
  if (!isObject(value)) return false;
  const { type, status, jobId } = value;
  if (!isJobType(type) || !isJobStatus(status)) return false;
  if (jobId != null && (typeof jobId !== 'string' || jobId === '')) return false;
  const { createdTime, startTime, endTime, maxExecutionTimeInSeconds } = value;
  if (createdTime != null && !isTimestamp(createdTime)) return false;
  if (startTime != null && !isTimestamp(startTime)) return false;
  if (endTime != null && !isTimestamp(endTime)) return false;
  if (maxExecutionTimeInSeconds != null && !isInt64(maxExecutionTimeInSeconds)) return false;
  const { queryCondition, failureReason, statusMessage } = value;
  if (queryCondition != null && typeof queryCondition !== 'string') return false;
  if (failureReason != null && typeof failureReason !== 'string') return false;
  if (statusMessage != null && typeof statusMessage !== 'string') return false;
  const { deviceJobStatistics, cloudToDeviceMethod, updateTwin } = value;
  if (deviceJobStatistics != null && !isDeviceJobStatistics(deviceJobStatistics)) return false;
  if (cloudToDeviceMethod != null && !hasMethodMembers(cloudToDeviceMethod)) return false;
  return updateTwin == null || (isObject(updateTwin) && hasTwinMembers(updateTwin));
}

function isDeviceJobStatistics(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { deviceCount, failedCount, pendingCount, runningCount, succeededCount } = value;
  return (
    (deviceCount == null || isInt32(deviceCount)) &&
    (failedCount == null || isInt32(failedCount)) &&
    (pendingCount == null || isInt32(pendingCount)) &&
    (runningCount == null || isInt32(runningCount)) &&
    (succeededCount == null || isInt32(succeededCount))
  );
}

function hasMethodMembers(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { methodName, responseTimeoutInSeconds, connectTimeoutInSeconds } = value;
  if (methodName != null && typeof methodName !== 'string') return false;
  if (responseTimeoutInSeconds != null && !isInt32(responseTimeoutInSeconds)) return false;
  return connectTimeoutInSeconds == null || isInt32(connectTimeoutInSeconds);
}
