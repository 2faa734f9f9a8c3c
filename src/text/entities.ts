// Generated from src/entities.ts by `npm run generate`. Do not edit.

import type { DetectionRule, GenericProperty } from '../entities.js';
import * as guards from '../guards/index.js';

/** The name of an entity, as in the registry. */
export type EntityName =
  | 'JobResponse'
  | 'JobList'
  | 'DeviceJob'
  | 'DeviceJobList'
  | 'CloudToDeviceMethod'
  | 'DirectMethodResult'
  | 'DeviceCapabilities'
  | 'DeviceJobStatistics'
  | 'Twin'
  | 'IdentifiedTwin'
  | 'TwinList'
  | 'TwinProperties'
  | 'X509Thumbprint'
  | 'JobRequest'
  | 'CloudToDeviceMethodRequest'
  | 'TwinPatch'
  | 'CancelJobParameters'
  | 'JobStatus'
  | 'JobType'
  | 'AuthenticationType'
  | 'ConnectionState'
  | 'DeviceStatus'
  | 'DeviceId'
  | 'JobId'
  | 'Timestamp';

/** The validator of each entity, in the order of the help. */
export const VALIDATORS = {
  JobResponse: guards.validateJobResponse,
  JobList: guards.validateJobList,
  DeviceJob: guards.validateDeviceJob,
  DeviceJobList: guards.validateDeviceJobList,
  CloudToDeviceMethod: guards.validateCloudToDeviceMethod,
  DirectMethodResult: guards.validateDirectMethodResult,
  DeviceCapabilities: guards.validateDeviceCapabilities,
  DeviceJobStatistics: guards.validateDeviceJobStatistics,
  Twin: guards.validateTwin,
  IdentifiedTwin: guards.validateIdentifiedTwin,
  TwinList: guards.validateTwinList,
  TwinProperties: guards.validateTwinProperties,
  X509Thumbprint: guards.validateX509Thumbprint,
  JobRequest: guards.validateJobRequest,
  CloudToDeviceMethodRequest: guards.validateCloudToDeviceMethodRequest,
  TwinPatch: guards.validateTwinPatch,
  CancelJobParameters: guards.validateCancelJobParameters,
  JobStatus: guards.validateJobStatus,
  JobType: guards.validateJobType,
  AuthenticationType: guards.validateAuthenticationType,
  ConnectionState: guards.validateConnectionState,
  DeviceStatus: guards.validateDeviceStatus,
  DeviceId: guards.validateDeviceId,
  JobId: guards.validateJobId,
  Timestamp: guards.validateTimestamp,
};

/** The rules that infer an entity from property names. The first rule that matches decides. */
export const DETECTION_RULES: readonly DetectionRule[] = [
  { entity: 'JobList', any: ['items'], and: ['continuationToken'] },
  { entity: 'DeviceJob', any: ['jobType'], and: ['deviceId'] },
  { entity: 'DeviceJob', any: ['startTimeUtc', 'endTimeUtc', 'createdDateTimeUtc', 'lastUpdatedDateTimeUtc'] },
  { entity: 'JobResponse', any: ['createdTime', 'endTime', 'deviceJobStatistics', 'failureReason', 'statusMessage'] },
  { entity: 'JobResponse', any: ['status'], and: ['type', 'jobId', 'queryCondition', 'startTime', 'maxExecutionTimeInSeconds', 'cloudToDeviceMethod', 'updateTwin'] },
  { entity: 'JobRequest', any: ['type', 'jobId', 'queryCondition', 'startTime', 'maxExecutionTimeInSeconds', 'cloudToDeviceMethod', 'updateTwin'] },
  { entity: 'CancelJobParameters', any: ['api-version'] },
  { entity: 'CancelJobParameters', any: ['apiVersion'], and: ['id'] },
  { entity: 'CloudToDeviceMethodRequest', any: ['methodName', 'responseTimeoutInSeconds', 'connectTimeoutInSeconds'] },
  { entity: 'DirectMethodResult', any: ['status'], and: ['payload'] },
  { entity: 'Twin', any: ['deviceId', 'moduleId', 'deviceEtag', 'deviceScope', 'statusReason', 'statusUpdateTime', 'connectionState', 'lastActivityTime', 'cloudToDeviceMessageCount', 'authenticationType', 'x509Thumbprint', 'capabilities', 'parentScopes', 'modelId', 'configurations', 'version'] },
  { entity: 'TwinPatch', any: ['etag', 'tags', 'properties'] },
  { entity: 'TwinProperties', any: ['desired', 'reported'] },
  { entity: 'DeviceJobStatistics', any: ['deviceCount', 'failedCount', 'pendingCount', 'runningCount', 'succeededCount'] },
  { entity: 'X509Thumbprint', any: ['primaryThumbprint', 'secondaryThumbprint'] },
  { entity: 'DeviceCapabilities', any: ['iotEdge'] },
];

/** The properties that do not suffice to infer an entity. */
export const GENERIC_PROPERTIES: Readonly<Record<string, GenericProperty>> = {
  type: { values: ['scheduleDeviceMethod', 'scheduleUpdateTwin', 'factoryResetDevice', 'failoverDataCopy', 'firmwareUpdate', 'readDeviceProperties', 'rebootDevice', 'restoreFromBackup', 'updateDeviceConfiguration', 'writeDeviceProperties', 'scheduleTwinUpdate', 'scheduleDirectRequest', 'cloudToDeviceMethod'] },
  status: {},
  payload: {},
  etag: { values: ['*'], entity: 'TwinPatch' },
  version: { type: 'number' },
  tags: { type: 'object' },
  properties: { type: 'object', names: ['desired', 'reported'] },
  capabilities: { type: 'object', names: ['iotEdge'] },
  configurations: { type: 'object' },
};

/** The page that an array is if an item is the entity. */
export const PAGES: Readonly<Partial<Record<EntityName, EntityName>>> = {
  JobResponse: 'JobList',
  DeviceJob: 'DeviceJobList',
  Twin: 'TwinList',
};

/** The properties of the objects that accept unknown ones. */
export const KNOWN_PROPERTIES: Readonly<Partial<Record<EntityName, readonly string[]>>> = {
  JobResponse: ['type', 'status', 'jobId', 'createdTime', 'startTime', 'endTime', 'maxExecutionTimeInSeconds', 'queryCondition', 'cloudToDeviceMethod', 'updateTwin', 'failureReason', 'statusMessage', 'deviceJobStatistics', 'deviceId', 'parentJobId'],
  DeviceJob: ['deviceId', 'jobId', 'jobType', 'status', 'moduleId', 'startTimeUtc', 'endTimeUtc', 'createdDateTimeUtc', 'lastUpdatedDateTimeUtc', 'outcome', 'error'],
  CloudToDeviceMethod: ['methodName', 'payload', 'responseTimeoutInSeconds', 'connectTimeoutInSeconds'],
  DirectMethodResult: ['status', 'payload'],
  DeviceCapabilities: ['iotEdge'],
  DeviceJobStatistics: ['deviceCount', 'failedCount', 'pendingCount', 'runningCount', 'succeededCount'],
  Twin: ['deviceId', 'moduleId', 'etag', 'deviceEtag', 'deviceScope', 'status', 'statusReason', 'statusUpdateTime', 'connectionState', 'lastActivityTime', 'cloudToDeviceMessageCount', 'authenticationType', 'x509Thumbprint', 'capabilities', 'parentScopes', 'modelId', 'configurations', 'attributes', 'version', 'tags', 'properties'],
  IdentifiedTwin: ['deviceId', 'moduleId', 'etag', 'deviceEtag', 'deviceScope', 'status', 'statusReason', 'statusUpdateTime', 'connectionState', 'lastActivityTime', 'cloudToDeviceMessageCount', 'authenticationType', 'x509Thumbprint', 'capabilities', 'parentScopes', 'modelId', 'configurations', 'attributes', 'version', 'tags', 'properties'],
  TwinProperties: ['desired', 'reported'],
  X509Thumbprint: ['primaryThumbprint', 'secondaryThumbprint', 'PrimaryThumbprint', 'SecondaryThumbprint'],
};
