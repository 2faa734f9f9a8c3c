// A job and a method to call, as plain JSON Schema.

import {
  AUTHENTICATION_TYPES,
  CONNECTION_STATES,
  DEVICE_STATUSES,
  JOB_STATUSES,
  JOB_TYPES,
} from '../../../src/enums.js';
import { DEVICE_ID, THUMBPRINT, TIMESTAMP } from '../rules/patterns.js';

const text = { type: 'string', nullable: true };
const timestamp = { ...text, pattern: TIMESTAMP.source };
const deviceId = { ...text, pattern: DEVICE_ID.source };
const thumbprint = { ...text, pattern: THUMBPRINT.source };
const count = { type: 'integer', minimum: 0, maximum: 2_147_483_647, nullable: true };
const int64 = { ...count, maximum: 2 ** 63 };
const oneOf = (values: readonly string[]) => ({ ...text, enum: [...values, null] });
const object = (properties: object) => ({ type: 'object', nullable: true, properties });

const twin = object({
  deviceId,
  moduleId: deviceId,
  etag: text,
  deviceEtag: text,
  deviceScope: text,
  status: oneOf(DEVICE_STATUSES),
  statusReason: { ...text, maxLength: 128 },
  statusUpdateTime: timestamp,
  connectionState: oneOf(CONNECTION_STATES),
  lastActivityTime: timestamp,
  cloudToDeviceMessageCount: count,
  authenticationType: oneOf(AUTHENTICATION_TYPES),
  x509Thumbprint: object({
    primaryThumbprint: thumbprint,
    secondaryThumbprint: thumbprint,
    PrimaryThumbprint: thumbprint,
    SecondaryThumbprint: thumbprint,
  }),
  capabilities: object({ iotEdge: { type: 'boolean', nullable: true } }),
  parentScopes: { type: 'array', nullable: true, items: { type: 'string' }, maxItems: 65_536 },
  modelId: text,
  configurations: object({}),
  attributes: object({}),
  version: int64,
  tags: { $ref: 'sections#/$defs/tags' },
  properties: object({
    desired: { $ref: 'sections#/$defs/properties' },
    reported: { $ref: 'sections#/$defs/properties' },
  }),
});

export const jobResponseSchema = {
  type: 'object',
  required: ['type', 'status'],
  properties: {
    type: { type: 'string', enum: JOB_TYPES },
    status: { type: 'string', enum: JOB_STATUSES },
    jobId: { ...text, minLength: 1 },
    createdTime: timestamp,
    startTime: timestamp,
    endTime: timestamp,
    maxExecutionTimeInSeconds: int64,
    queryCondition: text,
    cloudToDeviceMethod: object({
      methodName: text,
      payload: { fitsPayload: 'echo' },
      responseTimeoutInSeconds: count,
      connectTimeoutInSeconds: count,
    }),
    updateTwin: twin,
    failureReason: text,
    statusMessage: text,
    deviceJobStatistics: object({
      deviceCount: count,
      failedCount: count,
      pendingCount: count,
      runningCount: count,
      succeededCount: count,
    }),
  },
};

export const methodRequestSchema = {
  type: 'object',
  required: ['methodName'],
  additionalProperties: false,
  hasTimeToConnect: true,
  properties: {
    methodName: { type: 'string', isMethodName: true },
    payload: { fitsPayload: 'request' },
    responseTimeoutInSeconds: { type: 'integer', minimum: 5, maximum: 300 },
    connectTimeoutInSeconds: { type: 'integer', minimum: 0, maximum: 300 },
  },
};
