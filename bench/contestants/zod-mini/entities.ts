// A job and a method to call, for zod/mini: all but sections and payload.

import * as z from 'zod/mini';
import {
  AUTHENTICATION_TYPES,
  CONNECTION_STATES,
  DEVICE_STATUSES,
  JOB_STATUSES,
  JOB_TYPES,
} from '../../../src/enums.js';
import { DEVICE_ID, METHOD_NAME, THUMBPRINT, TIMESTAMP } from '../rules/patterns.js';
import { hasTimeToConnect } from '../rules/timeouts.js';

/** The recursive schemas. */
export interface MiniParts {
  readonly tags: z.ZodMiniType;
  readonly properties: z.ZodMiniType;
  readonly echoedPayload: z.ZodMiniType;
  readonly payload: z.ZodMiniType;
}

const text = z.nullish(z.string());
const timestamp = z.nullish(z.string().check(z.regex(TIMESTAMP)));
const deviceId = z.nullish(z.string().check(z.regex(DEVICE_ID)));
const thumbprint = z.nullish(z.string().check(z.regex(THUMBPRINT)));
const count = z.nullish(z.int().check(z.minimum(0), z.maximum(2_147_483_647)));
// `z.int()` accepts safe integers only.
const int64 = z.nullish(
  z.number().check(z.refine(Number.isInteger), z.minimum(0), z.maximum(2 ** 63)),
);

const twinOf = ({ tags, properties }: MiniParts) =>
  z.looseObject({
    deviceId,
    moduleId: deviceId,
    etag: text,
    deviceEtag: text,
    deviceScope: text,
    status: z.nullish(z.enum(DEVICE_STATUSES)),
    statusReason: z.nullish(z.string().check(z.maxLength(128))),
    statusUpdateTime: timestamp,
    connectionState: z.nullish(z.enum(CONNECTION_STATES)),
    lastActivityTime: timestamp,
    cloudToDeviceMessageCount: count,
    authenticationType: z.nullish(z.enum(AUTHENTICATION_TYPES)),
    x509Thumbprint: z.nullish(
      z.looseObject({
        primaryThumbprint: thumbprint,
        secondaryThumbprint: thumbprint,
        PrimaryThumbprint: thumbprint,
        SecondaryThumbprint: thumbprint,
      }),
    ),
    capabilities: z.nullish(z.looseObject({ iotEdge: z.nullish(z.boolean()) })),
    parentScopes: z.nullish(z.array(z.string()).check(z.maxLength(65_536))),
    modelId: text,
    configurations: z.nullish(z.looseObject({})),
    attributes: z.nullish(z.looseObject({})),
    version: int64,
    tags: z.nullish(tags),
    properties: z.nullish(
      z.looseObject({ desired: z.nullish(properties), reported: z.nullish(properties) }),
    ),
  });

export const jobResponseOf = (parts: MiniParts) =>
  z.looseObject({
    type: z.enum(JOB_TYPES),
    status: z.enum(JOB_STATUSES),
    jobId: z.nullish(z.string().check(z.minLength(1))),
    createdTime: timestamp,
    startTime: timestamp,
    endTime: timestamp,
    maxExecutionTimeInSeconds: int64,
    queryCondition: text,
    cloudToDeviceMethod: z.nullish(
      z.looseObject({
        methodName: text,
        payload: z.optional(parts.echoedPayload),
        responseTimeoutInSeconds: count,
        connectTimeoutInSeconds: count,
      }),
    ),
    updateTwin: z.nullish(twinOf(parts)),
    failureReason: text,
    statusMessage: text,
    deviceJobStatistics: z.nullish(
      z.looseObject({
        deviceCount: count,
        failedCount: count,
        pendingCount: count,
        runningCount: count,
        succeededCount: count,
      }),
    ),
  });

export const methodRequestOf = ({ payload }: MiniParts) =>
  z
    .strictObject({
      methodName: z.string().check(z.regex(METHOD_NAME)),
      payload: z.optional(payload),
      responseTimeoutInSeconds: z.optional(z.int().check(z.minimum(5), z.maximum(300))),
      connectTimeoutInSeconds: z.optional(z.int().check(z.minimum(0), z.maximum(300))),
    })
    .check(z.refine(hasTimeToConnect));
