import * as guards from '../guards/index.js';
import type { Result } from '../issues/issue.js';

/** Every entity that a file can be checked as, and what checks it; in the order of the help. */
export const VALIDATORS = {
  JobResponse: guards.validateJobResponse,
  JobList: guards.validateJobList,
  DeviceJob: guards.validateDeviceJob,
  CloudToDeviceMethod: guards.validateCloudToDeviceMethod,
  DeviceCapabilities: guards.validateDeviceCapabilities,
  DeviceJobStatistics: guards.validateDeviceJobStatistics,
  Twin: guards.validateTwin,
  TwinProperties: guards.validateTwinProperties,
  X509Thumbprint: guards.validateX509Thumbprint,
  JobRequest: guards.validateJobRequest,
  CloudToDeviceMethodRequest: guards.validateCloudToDeviceMethodRequest,
  TwinPatch: guards.validateTwinPatch,
  CancelJobParameters: guards.validateCancelJobParameters,
  DeviceId: guards.validateDeviceId,
  JobId: guards.validateJobId,
  Timestamp: guards.validateTimestamp,
  JobStatus: guards.validateJobStatus,
  JobType: guards.validateJobType,
  AuthenticationType: guards.validateAuthenticationType,
  ConnectionState: guards.validateConnectionState,
  DeviceStatus: guards.validateDeviceStatus,
} satisfies Record<string, (value: unknown) => Result<unknown>>;

/** The name of an entity that a file can be checked as. */
export type EntityName = keyof typeof VALIDATORS;

export const ENTITY_NAMES = Object.keys(VALIDATORS) as readonly EntityName[];

/** The entity of that name, in whatever case it is written. */
export function findEntity(text: string): EntityName | undefined {
  return ENTITY_NAMES.find((name) => name.toLowerCase() === text.toLowerCase());
}
