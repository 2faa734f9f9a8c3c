// A job and a method to call, for zod 4: all but sections and payload.

import * as z from 'zod';
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
export interface ZodParts {
  readonly tags: z.ZodType;
  readonly properties: z.ZodType;
  readonly echoedPayload: z.ZodType;
  readonly payload: z.ZodType;
}

const text = z.string().nullish();
const timestamp = z.string().regex(TIMESTAMP).nullish();
const deviceId = z.string().regex(DEVICE_ID).nullish();
const thumbprint = z.string().regex(THUMBPRINT).nullish();
const count = z.int().min(0).max(2_147_483_647).nullish();
// `z.int()` accepts safe integers only.
const int64 = z
  .number()
  .refine(Number.isInteger)
  .min(0)
  .max(2 ** 63)
  .nullish();

const twinOf = ({ tags, properties }: ZodParts) =>
  z.looseObject({
    deviceId,
    moduleId: deviceId,
    etag: text,
    deviceEtag: text,
    deviceScope: text,
    status: z.enum(DEVICE_STATUSES).nullish(),
    statusReason: z.string().max(128).nullish(),
    statusUpdateTime: timestamp,
    connectionState: z.enum(CONNECTION_STATES).nullish(),
    lastActivityTime: timestamp,
    cloudToDeviceMessageCount: count,
    authenticationType: z.enum(AUTHENTICATION_TYPES).nullish(),
    x509Thumbprint: z
      .looseObject({
        primaryThumbprint: thumbprint,
        secondaryThumbprint: thumbprint,
        PrimaryThumbprint: thumbprint,
        SecondaryThumbprint: thumbprint,
      })
      .nullish(),
    capabilities: z.looseObject({ iotEdge: z.boolean().nullish() }).nullish(),
    parentScopes: z.array(z.string()).max(65_536).nullish(),
    modelId: text,
    configurations: z.looseObject({}).nullish(),
    attributes: z.looseObject({}).nullish(),
    version: int64,
    tags: tags.nullish(),
    properties: z
      .looseObject({ desired: properties.nullish(), reported: properties.nullish() })
      .nullish(),
  });

export const jobResponseOf = (parts: ZodParts) =>
  z.looseObject({
    type: z.enum(JOB_TYPES),
    status: z.enum(JOB_STATUSES),
    jobId: z.string().min(1).nullish(),
    createdTime: timestamp,
    startTime: timestamp,
    endTime: timestamp,
    maxExecutionTimeInSeconds: int64,
    queryCondition: text,
    cloudToDeviceMethod: z
      .looseObject({
        methodName: text,
        payload: parts.echoedPayload.optional(),
        responseTimeoutInSeconds: count,
        connectTimeoutInSeconds: count,
      })
      .nullish(),
    updateTwin: twinOf(parts).nullish(),
    failureReason: text,
    statusMessage: text,
    deviceJobStatistics: z
      .looseObject({
        deviceCount: count,
        failedCount: count,
        pendingCount: count,
        runningCount: count,
        succeededCount: count,
      })
      .nullish(),
  });

export const methodRequestOf = ({ payload }: ZodParts) =>
  z
    .strictObject({
      methodName: z.string().regex(METHOD_NAME),
      payload: payload.optional(),
      responseTimeoutInSeconds: z.int().min(5).max(300).optional(),
      connectTimeoutInSeconds: z.int().min(0).max(300).optional(),
    })
    .refine(hasTimeToConnect);
