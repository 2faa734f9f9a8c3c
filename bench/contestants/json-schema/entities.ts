// A job and a method to call, as JSON Schema 2020-12 for libraries without keywords of their users: what it cannot say is
// checked afterwards. The formats are those of `formats.ts`.

import {
  AUTHENTICATION_TYPES,
  CONNECTION_STATES,
  DEVICE_STATUSES,
  JOB_STATUSES,
  JOB_TYPES,
} from '../../../src/enums.js';
import { DEVICE_ID, THUMBPRINT, TIMESTAMP } from '../rules/patterns.js';

/** The schemas of sections; `true` accepts anything. */
export interface SectionSchemas {
  readonly $defs?: Readonly<Record<string, object>>;
  readonly tags: object | true;
  readonly properties: object | true;
}

const text = { type: ['string', 'null'] };
const timestamp = { ...text, pattern: TIMESTAMP.source };
const deviceId = { ...text, pattern: DEVICE_ID.source };
const thumbprint = { ...text, pattern: THUMBPRINT.source };
const count = { type: ['integer', 'null'], minimum: 0, maximum: 2_147_483_647 };
const int64 = { ...count, maximum: 2 ** 63 };
const oneOf = (values: readonly string[]) => ({ enum: [...values, null] });
const object = (properties: object) => ({ type: ['object', 'null'], properties });

const twinOf = ({ tags, properties }: SectionSchemas) =>
  object({
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
    capabilities: object({ iotEdge: { type: ['boolean', 'null'] } }),
    parentScopes: { type: ['array', 'null'], items: { type: 'string' }, maxItems: 65_536 },
    modelId: text,
    configurations: object({}),
    attributes: object({}),
    version: int64,
    tags,
    properties: object({ desired: properties, reported: properties }),
  });

export const jobResponseOf = (sections: SectionSchemas) => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  ...(sections.$defs && { $defs: sections.$defs }),
  type: 'object',
  required: ['type', 'status'],
  properties: {
    type: { enum: [...JOB_TYPES] },
    status: { enum: [...JOB_STATUSES] },
    jobId: { ...text, minLength: 1 },
    createdTime: timestamp,
    startTime: timestamp,
    endTime: timestamp,
    maxExecutionTimeInSeconds: int64,
    queryCondition: text,
    cloudToDeviceMethod: object({
      methodName: text,
      responseTimeoutInSeconds: count,
      connectTimeoutInSeconds: count,
    }),
    updateTwin: twinOf(sections),
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
});

export const methodRequestSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  type: 'object',
  required: ['methodName'],
  additionalProperties: false,
  properties: {
    methodName: { type: 'string', format: 'methodName' },
    payload: true,
    responseTimeoutInSeconds: { type: 'integer', minimum: 5, maximum: 300 },
    connectTimeoutInSeconds: { type: 'integer', minimum: 0, maximum: 300 },
  },
};
