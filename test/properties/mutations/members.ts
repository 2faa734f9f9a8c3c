import type { EntityName } from '../../support/entities.js';
import { type Mutation, replaced } from './mutation.js';

/** What stands for a member whose type it is not; `null` is a matter of its own. */
const STRANGERS = {
  text: [0, true, [], {}, 1n],
  integer: ['1', true, [], {}, 0.5, Number.NaN, Number.POSITIVE_INFINITY],
  boolean: [0, 'true', [], {}],
  object: [0, 'x', true, []],
  array: [0, 'x', true, {}],
} as const;

type Members = Record<string, keyof typeof STRANGERS>;

/** The members whose type is told by itself. */
const MEMBERS: Partial<Record<EntityName, Members>> = {
  CancelJobParameters: { id: 'text', 'api-version': 'text' },
  CloudToDeviceMethod: {
    methodName: 'text',
    responseTimeoutInSeconds: 'integer',
    connectTimeoutInSeconds: 'integer',
  },
  CloudToDeviceMethodRequest: {
    methodName: 'text',
    responseTimeoutInSeconds: 'integer',
    connectTimeoutInSeconds: 'integer',
  },
  DeviceCapabilities: { iotEdge: 'boolean' },
  DeviceJob: {
    deviceId: 'text',
    jobId: 'text',
    moduleId: 'text',
    startTimeUtc: 'text',
    endTimeUtc: 'text',
    createdDateTimeUtc: 'text',
    lastUpdatedDateTimeUtc: 'text',
    outcome: 'object',
    error: 'object',
  },
  DeviceJobStatistics: {
    deviceCount: 'integer',
    failedCount: 'integer',
    pendingCount: 'integer',
    runningCount: 'integer',
    succeededCount: 'integer',
  },
  JobRequest: {
    jobId: 'text',
    queryCondition: 'text',
    startTime: 'text',
    maxExecutionTimeInSeconds: 'integer',
  },
  JobResponse: {
    jobId: 'text',
    createdTime: 'text',
    startTime: 'text',
    endTime: 'text',
    maxExecutionTimeInSeconds: 'integer',
    queryCondition: 'text',
    cloudToDeviceMethod: 'object',
    updateTwin: 'object',
    failureReason: 'text',
    statusMessage: 'text',
    deviceJobStatistics: 'object',
  },
  Twin: {
    deviceId: 'text',
    moduleId: 'text',
    etag: 'text',
    deviceEtag: 'text',
    deviceScope: 'text',
    statusReason: 'text',
    statusUpdateTime: 'text',
    lastActivityTime: 'text',
    cloudToDeviceMessageCount: 'integer',
    x509Thumbprint: 'object',
    capabilities: 'object',
    parentScopes: 'array',
    modelId: 'text',
    configurations: 'object',
    version: 'integer',
    tags: 'object',
    properties: 'object',
  },
  TwinPatch: { tags: 'object', properties: 'object' },
  TwinProperties: { desired: 'object', reported: 'object' },
  X509Thumbprint: {
    primaryThumbprint: 'text',
    secondaryThumbprint: 'text',
    PrimaryThumbprint: 'text',
    SecondaryThumbprint: 'text',
  },
};

/** Every object that is no object, and every member that is of another type. */
export const memberMutations: readonly Mutation[] = Object.entries(MEMBERS).flatMap(
  ([name, members]) => {
    const entity = name as EntityName;
    return [
      replaced('is no object', entity, [], 'type', STRANGERS.object),
      ...Object.entries(members).map(([member, type]) =>
        replaced(`is not of the type ${type}`, entity, [member], 'type', STRANGERS[type]),
      ),
    ];
  },
);
