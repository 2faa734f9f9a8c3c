// A job and a method to call, for Sury: all but sections and payload.

import * as S from 'sury';
import {
  AUTHENTICATION_TYPES,
  CONNECTION_STATES,
  DEVICE_STATUSES,
  JOB_STATUSES,
  JOB_TYPES,
} from '../../../src/enums.js';
import { DEVICE_ID, METHOD_NAME, STATUS_REASON, THUMBPRINT, TIMESTAMP } from '../rules/patterns.js';
import { hasTimeToConnect } from '../rules/timeouts.js';

/** The recursive schemas. */
export interface SuryParts {
  readonly tags: S.Schema<unknown>;
  readonly properties: S.Schema<unknown>;
  readonly echoedPayload: S.Schema<unknown>;
  readonly payload: S.Schema<unknown>;
}

/**
 * An object with these properties and others. The type says nothing about the properties: TypeScript fails to compute that of
 * nested ones, with an error that a type refers to itself.
 */
export const object = (properties: Readonly<Record<string, unknown>>) => S.schema(properties);

const text = S.nullish(S.string);
const timestamp = S.nullish(S.string.with(S.pattern, TIMESTAMP));
const deviceId = S.nullish(S.string.with(S.pattern, DEVICE_ID));
const thumbprint = S.nullish(S.string.with(S.pattern, THUMBPRINT));
const count = S.nullish(S.integer.with(S.gte, 0).with(S.lte, 2_147_483_647));

export const int64 = S.nullish(S.integer.with(S.gte, 0).with(S.lte, 2 ** 63));

const twinOf = ({ tags, properties }: SuryParts) =>
  object({
    deviceId,
    moduleId: deviceId,
    etag: text,
    deviceEtag: text,
    deviceScope: text,
    status: S.nullish(S.union(DEVICE_STATUSES)),
    statusReason: S.nullish(S.string.with(S.pattern, STATUS_REASON)),
    statusUpdateTime: timestamp,
    connectionState: S.nullish(S.union(CONNECTION_STATES)),
    lastActivityTime: timestamp,
    cloudToDeviceMessageCount: count,
    authenticationType: S.nullish(S.union(AUTHENTICATION_TYPES)),
    x509Thumbprint: S.nullish(
      object({
        primaryThumbprint: thumbprint,
        secondaryThumbprint: thumbprint,
        PrimaryThumbprint: thumbprint,
        SecondaryThumbprint: thumbprint,
      }),
    ),
    capabilities: S.nullish(object({ iotEdge: S.nullish(S.boolean) })),
    parentScopes: S.nullish(S.array(S.string).with(S.maxLength, 65_536)),
    modelId: text,
    configurations: S.nullish(object({})),
    attributes: S.nullish(object({})),
    version: int64,
    tags: S.nullish(tags),
    properties: S.nullish(
      object({ desired: S.nullish(properties), reported: S.nullish(properties) }),
    ),
  });

export const jobResponseOf = (parts: SuryParts) =>
  object({
    type: S.union(JOB_TYPES),
    status: S.union(JOB_STATUSES),
    jobId: S.nullish(S.string.with(S.minLength, 1)),
    createdTime: timestamp,
    startTime: timestamp,
    endTime: timestamp,
    maxExecutionTimeInSeconds: int64,
    queryCondition: text,
    cloudToDeviceMethod: S.nullish(
      object({
        methodName: text,
        payload: S.optional(parts.echoedPayload),
        responseTimeoutInSeconds: count,
        connectTimeoutInSeconds: count,
      }),
    ),
    updateTwin: S.nullish(twinOf(parts)),
    failureReason: text,
    statusMessage: text,
    deviceJobStatistics: S.nullish(
      object({
        deviceCount: count,
        failedCount: count,
        pendingCount: count,
        runningCount: count,
        succeededCount: count,
      }),
    ),
  });

const seconds = (minimum: number) => S.optional(S.integer.with(S.gte, minimum).with(S.lte, 300));

export const methodRequestOf = ({ payload }: SuryParts) =>
  S.strict(
    object({
      methodName: S.string.with(S.pattern, METHOD_NAME),
      payload: S.optional(payload),
      responseTimeoutInSeconds: seconds(5),
      connectTimeoutInSeconds: seconds(0),
    }),
  ).with(S.refine, (request) => hasTimeToConnect(request));
