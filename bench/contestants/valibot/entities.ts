// A job and a method to call, for valibot: all but sections and payload.

import * as v from 'valibot';
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

/** The recursive schemas. */
export interface ValibotParts {
  readonly tags: v.GenericSchema;
  readonly properties: v.GenericSchema;
  readonly echoedPayload: v.GenericSchema;
  readonly payload: v.GenericSchema;
}

/** An object with these properties and others. `looseObject` would also accept an array and convert it. */
const entity = <E extends v.ObjectEntries>(entries: E) =>
  v.pipe(v.custom<object>(isObject), v.looseObject(entries));

const text = v.nullish(v.string());
const timestamp = v.nullish(v.pipe(v.string(), v.regex(TIMESTAMP)));
const deviceId = v.nullish(v.pipe(v.string(), v.regex(DEVICE_ID)));
const thumbprint = v.nullish(v.pipe(v.string(), v.regex(THUMBPRINT)));
const int64 = v.nullish(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2 ** 63)));
const count = v.nullish(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2_147_483_647)));

const twinOf = ({ tags, properties }: ValibotParts) =>
  entity({
    deviceId,
    moduleId: deviceId,
    etag: text,
    deviceEtag: text,
    deviceScope: text,
    status: v.nullish(v.picklist(DEVICE_STATUSES)),
    statusReason: v.nullish(v.pipe(v.string(), v.regex(STATUS_REASON))),
    statusUpdateTime: timestamp,
    connectionState: v.nullish(v.picklist(CONNECTION_STATES)),
    lastActivityTime: timestamp,
    cloudToDeviceMessageCount: count,
    authenticationType: v.nullish(v.picklist(AUTHENTICATION_TYPES)),
    x509Thumbprint: v.nullish(
      entity({
        primaryThumbprint: thumbprint,
        secondaryThumbprint: thumbprint,
        PrimaryThumbprint: thumbprint,
        SecondaryThumbprint: thumbprint,
      }),
    ),
    capabilities: v.nullish(entity({ iotEdge: v.nullish(v.boolean()) })),
    parentScopes: v.nullish(v.pipe(v.array(v.string()), v.maxLength(65_536))),
    modelId: text,
    configurations: v.nullish(entity({})),
    attributes: v.nullish(entity({})),
    version: int64,
    tags: v.nullish(tags),
    properties: v.nullish(
      entity({ desired: v.nullish(properties), reported: v.nullish(properties) }),
    ),
  });

export const jobResponseOf = (parts: ValibotParts) =>
  entity({
    type: v.picklist(JOB_TYPES),
    status: v.picklist(JOB_STATUSES),
    jobId: v.nullish(v.pipe(v.string(), v.minLength(1))),
    createdTime: timestamp,
    startTime: timestamp,
    endTime: timestamp,
    maxExecutionTimeInSeconds: int64,
    queryCondition: text,
    cloudToDeviceMethod: v.nullish(
      entity({
        methodName: text,
        payload: v.optional(parts.echoedPayload),
        responseTimeoutInSeconds: count,
        connectTimeoutInSeconds: count,
      }),
    ),
    updateTwin: v.nullish(twinOf(parts)),
    failureReason: text,
    statusMessage: text,
    deviceJobStatistics: v.nullish(
      entity({
        deviceCount: count,
        failedCount: count,
        pendingCount: count,
        runningCount: count,
        succeededCount: count,
      }),
    ),
  });

const seconds = (minimum: number) =>
  v.optional(v.pipe(v.number(), v.integer(), v.minValue(minimum), v.maxValue(300)));

export const methodRequestOf = ({ payload }: ValibotParts) =>
  v.pipe(
    v.strictObject({
      methodName: v.pipe(v.string(), v.regex(METHOD_NAME)),
      payload: v.optional(payload),
      responseTimeoutInSeconds: seconds(5),
      connectTimeoutInSeconds: seconds(0),
    }),
    v.check((request) => hasTimeToConnect(request)),
  );
