// A job and a method to call, for ArkType: all but sections and payload.

import { type Type, type } from 'arktype';
import {
  AUTHENTICATION_TYPES,
  CONNECTION_STATES,
  DEVICE_STATUSES,
  JOB_STATUSES,
  JOB_TYPES,
} from '../../../src/enums.js';
import { isObject } from '../rules/objects.js';
import { DEVICE_ID, METHOD_NAME, STATUS_REASON, THUMBPRINT, TIMESTAMP } from '../rules/patterns.js';
import { hasTimeToConnect } from '../rules/timeouts.js';

/** The recursive types. */
export interface ArkParts {
  readonly tags: type.Any;
  readonly properties: type.Any;
  readonly echoedPayload: type.Any;
  readonly payload: type.Any;
}

const text = 'string | null';
const count = '0 <= number.integer <= 2147483647 | null';
const int64 = '0 <= number.integer <= 9223372036854775808 | null';
const timestamp = type(TIMESTAMP).or('null');
const deviceId = type(DEVICE_ID).or('null');
const thumbprint = type(THUMBPRINT).or('null');

const statistics = type({
  'deviceCount?': count,
  'failedCount?': count,
  'pendingCount?': count,
  'runningCount?': count,
  'succeededCount?': count,
});

const x509Thumbprint = type({
  'primaryThumbprint?': thumbprint,
  'secondaryThumbprint?': thumbprint,
  'PrimaryThumbprint?': thumbprint,
  'SecondaryThumbprint?': thumbprint,
});

/** Excludes arrays: an object type without required properties accepts them. */
const orNull = (entity: Type<object>) => entity.narrow(isObject).or('null');

const twinOf = ({ tags, properties }: ArkParts) =>
  type({
    'deviceId?': deviceId,
    'moduleId?': deviceId,
    'etag?': text,
    'deviceEtag?': text,
    'deviceScope?': text,
    'status?': type.enumerated(...DEVICE_STATUSES, null),
    'statusReason?': type(STATUS_REASON).or('null'),
    'statusUpdateTime?': timestamp,
    'connectionState?': type.enumerated(...CONNECTION_STATES, null),
    'lastActivityTime?': timestamp,
    'cloudToDeviceMessageCount?': count,
    'authenticationType?': type.enumerated(...AUTHENTICATION_TYPES, null),
    'x509Thumbprint?': orNull(x509Thumbprint),
    'capabilities?': orNull(type({ 'iotEdge?': 'boolean | null' })),
    'parentScopes?': 'string[] <= 65536 | null',
    'modelId?': text,
    'configurations?': orNull(type('object')),
    'attributes?': orNull(type('object')),
    'version?': int64,
    'tags?': tags.or('null'),
    'properties?': orNull(
      type({ 'desired?': properties.or('null'), 'reported?': properties.or('null') }),
    ),
  });

export const jobResponseOf = (parts: ArkParts) =>
  type({
    type: type.enumerated(...JOB_TYPES),
    status: type.enumerated(...JOB_STATUSES),
    'jobId?': 'string >= 1 | null',
    'createdTime?': timestamp,
    'startTime?': timestamp,
    'endTime?': timestamp,
    'maxExecutionTimeInSeconds?': int64,
    'queryCondition?': text,
    'cloudToDeviceMethod?': orNull(
      type({
        'methodName?': text,
        'payload?': parts.echoedPayload,
        'responseTimeoutInSeconds?': count,
        'connectTimeoutInSeconds?': count,
      }),
    ),
    'updateTwin?': orNull(twinOf(parts)),
    'failureReason?': text,
    'statusMessage?': text,
    'deviceJobStatistics?': orNull(statistics),
  });

export const methodRequestOf = ({ payload }: ArkParts) =>
  type({
    '+': 'reject',
    methodName: METHOD_NAME,
    'payload?': payload,
    'responseTimeoutInSeconds?': '5 <= number.integer <= 300',
    'connectTimeoutInSeconds?': '0 <= number.integer <= 300',
  }).narrow((request) => hasTimeToConnect(request));
