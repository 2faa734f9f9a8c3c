import {
  isAuthenticationType,
  isConnectionState,
  isDeviceJobStatus,
  isDeviceJobType,
  isDeviceStatus,
  isJobStatus,
  isJobType,
} from './enums.js';
import { isDeviceId, isReturnedJobId, isThumbprint } from './ids.js';
import { isObject, isText, nullish, type Oracle, open } from './members.js';
import { integerFrom, isInt32, isInt64 } from './numbers.js';
import { isEchoedPayload } from './payload.js';
import { charactersOf } from './text.js';
import { isTimestamp } from './timestamp.js';
import { isReturnedProperties, isTags } from './twin-section.js';

const MAX_PARENT_SCOPES = 65_536;

export const isDeviceCapabilities = open({
  iotEdge: nullish((value) => value === true || value === false),
});

export const isDeviceJobStatistics = open({
  deviceCount: nullish(isInt32),
  failedCount: nullish(isInt32),
  pendingCount: nullish(isInt32),
  runningCount: nullish(isInt32),
  succeededCount: nullish(isInt32),
});

export const isX509Thumbprint = open({
  primaryThumbprint: nullish(isThumbprint),
  secondaryThumbprint: nullish(isThumbprint),
  PrimaryThumbprint: nullish(isThumbprint),
  SecondaryThumbprint: nullish(isThumbprint),
});

export const isCloudToDeviceMethod = open({
  methodName: nullish(isText),
  payload: nullish(isEchoedPayload),
  responseTimeoutInSeconds: nullish(isInt32),
  connectTimeoutInSeconds: nullish(isInt32),
});

export const isTwinProperties = open({
  desired: nullish(isReturnedProperties),
  reported: nullish(isReturnedProperties),
});

const isStatusReason: Oracle = (value) => typeof value === 'string' && charactersOf(value) <= 128;

const isParentScopes: Oracle = (value) =>
  Array.isArray(value) && value.length <= MAX_PARENT_SCOPES && Array.from(value).every(isText);

export const isTwin = open({
  deviceId: nullish(isDeviceId),
  moduleId: nullish(isDeviceId),
  etag: nullish(isText),
  deviceEtag: nullish(isText),
  deviceScope: nullish(isText),
  status: nullish(isDeviceStatus),
  statusReason: nullish(isStatusReason),
  statusUpdateTime: nullish(isTimestamp),
  connectionState: nullish(isConnectionState),
  lastActivityTime: nullish(isTimestamp),
  cloudToDeviceMessageCount: nullish(isInt32),
  authenticationType: nullish(isAuthenticationType),
  x509Thumbprint: nullish(isX509Thumbprint),
  capabilities: nullish(isDeviceCapabilities),
  parentScopes: nullish(isParentScopes),
  modelId: nullish(isText),
  configurations: nullish(isObject),
  version: nullish(isInt64),
  tags: nullish(isTags),
  properties: nullish(isTwinProperties),
});

export const isJobResponse = open({
  type: isJobType,
  status: isJobStatus,
  jobId: nullish(isReturnedJobId),
  createdTime: nullish(isTimestamp),
  startTime: nullish(isTimestamp),
  endTime: nullish(isTimestamp),
  maxExecutionTimeInSeconds: nullish(isInt64),
  queryCondition: nullish(isText),
  failureReason: nullish(isText),
  statusMessage: nullish(isText),
  cloudToDeviceMethod: nullish(isCloudToDeviceMethod),
  updateTwin: nullish(isTwin),
  deviceJobStatistics: nullish(isDeviceJobStatistics),
});

const MAX_LISTED_JOBS = 65_536;

/** A page of jobs is a bare array; how long it may be is a bound of ours [B1]. */
export const isJobList: Oracle = (value) =>
  Array.isArray(value) && value.length <= MAX_LISTED_JOBS && Array.from(value).every(isJobResponse);

/** A row of `devices.jobs`: the first four members are in each [B2]. */
export const isDeviceJob = open({
  deviceId: isDeviceId,
  jobId: isReturnedJobId,
  jobType: isDeviceJobType,
  status: isDeviceJobStatus,
  moduleId: nullish(isDeviceId),
  startTimeUtc: nullish(isTimestamp),
  endTimeUtc: nullish(isTimestamp),
  createdDateTimeUtc: nullish(isTimestamp),
  lastUpdatedDateTimeUtc: nullish(isTimestamp),
  outcome: nullish(
    open({
      deviceMethodResponse: nullish(
        open({ status: nullish(integerFrom(-(2 ** 53) + 1, 2 ** 53 - 1)) }),
      ),
    }),
  ),
  error: nullish(open({ code: nullish(isText), description: nullish(isText) })),
});
