// A job and a method to call, for TypeBox 0.34: all but sections and payload.

import { type TSchema, Type } from '@sinclair/typebox';
import {
  AUTHENTICATION_TYPES,
  CONNECTION_STATES,
  DEVICE_STATUSES,
  JOB_STATUSES,
  JOB_TYPES,
} from '../../../src/enums.js';
import { DEVICE_ID, METHOD_NAME, STATUS_REASON, THUMBPRINT, TIMESTAMP } from '../rules/patterns.js';

/** The recursive schemas, and the rules of a method that a schema cannot express. */
export interface TypeBoxParts {
  readonly tags: TSchema;
  readonly properties: TSchema;
  readonly echoedPayload: TSchema;
  readonly payload: TSchema;
  readonly hasTimeToConnect: TSchema;
}

const oneOf = (values: readonly string[]) => Type.Union(values.map((value) => Type.Literal(value)));
const nullish = (schema: TSchema) => Type.Optional(Type.Union([schema, Type.Null()]));

const text = nullish(Type.String());
const timestamp = nullish(Type.String({ pattern: TIMESTAMP.source }));
const deviceId = nullish(Type.String({ pattern: DEVICE_ID.source }));
const thumbprint = nullish(Type.String({ pattern: THUMBPRINT.source }));
const count = nullish(Type.Integer({ minimum: 0, maximum: 2_147_483_647 }));
const int64 = nullish(Type.Integer({ minimum: 0, maximum: 2 ** 63 }));

/** `Value.Check` accepts values that are not strings if there is only the regular expression. */
const statusReason = Type.Intersect([Type.String(), Type.RegExp(STATUS_REASON)]);

const twinOf = ({ tags, properties }: TypeBoxParts) =>
  Type.Object({
    deviceId,
    moduleId: deviceId,
    etag: text,
    deviceEtag: text,
    deviceScope: text,
    status: nullish(oneOf(DEVICE_STATUSES)),
    statusReason: nullish(statusReason),
    statusUpdateTime: timestamp,
    connectionState: nullish(oneOf(CONNECTION_STATES)),
    lastActivityTime: timestamp,
    cloudToDeviceMessageCount: count,
    authenticationType: nullish(oneOf(AUTHENTICATION_TYPES)),
    x509Thumbprint: nullish(
      Type.Object({
        primaryThumbprint: thumbprint,
        secondaryThumbprint: thumbprint,
        PrimaryThumbprint: thumbprint,
        SecondaryThumbprint: thumbprint,
      }),
    ),
    capabilities: nullish(Type.Object({ iotEdge: nullish(Type.Boolean()) })),
    parentScopes: nullish(Type.Array(Type.String(), { maxItems: 65_536 })),
    modelId: text,
    configurations: nullish(Type.Object({})),
    attributes: nullish(Type.Object({})),
    version: int64,
    tags: nullish(tags),
    properties: nullish(
      Type.Object({ desired: nullish(properties), reported: nullish(properties) }),
    ),
  });

export const jobResponseOf = (parts: TypeBoxParts) =>
  Type.Object({
    type: oneOf(JOB_TYPES),
    status: oneOf(JOB_STATUSES),
    jobId: nullish(Type.String({ minLength: 1 })),
    createdTime: timestamp,
    startTime: timestamp,
    endTime: timestamp,
    maxExecutionTimeInSeconds: int64,
    queryCondition: text,
    cloudToDeviceMethod: nullish(
      Type.Object({
        methodName: text,
        payload: Type.Optional(parts.echoedPayload),
        responseTimeoutInSeconds: count,
        connectTimeoutInSeconds: count,
      }),
    ),
    updateTwin: nullish(twinOf(parts)),
    failureReason: text,
    statusMessage: text,
    deviceJobStatistics: nullish(
      Type.Object({
        deviceCount: count,
        failedCount: count,
        pendingCount: count,
        runningCount: count,
        succeededCount: count,
      }),
    ),
  });

export const methodRequestOf = ({ payload, hasTimeToConnect }: TypeBoxParts) =>
  Type.Intersect([
    Type.Object(
      {
        methodName: Type.String({ pattern: METHOD_NAME.source }),
        payload: Type.Optional(payload),
        responseTimeoutInSeconds: Type.Optional(Type.Integer({ minimum: 5, maximum: 300 })),
        connectTimeoutInSeconds: Type.Optional(Type.Integer({ minimum: 0, maximum: 300 })),
      },
      { additionalProperties: false },
    ),
    hasTimeToConnect,
  ]);
