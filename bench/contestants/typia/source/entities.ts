// A job and a method to call, as types. Functions check sections and payloads.

import type { tags } from 'typia';
import type {
  AuthenticationType,
  ConnectionState,
  DeviceStatus,
  JobStatus,
  JobType,
} from '../../../../src/types.js';
import type { DeviceId, MethodName, StatusReason, Thumbprint, Timestamp } from './texts.js';

type Count = number & tags.Type<'int32'> & tags.Minimum<0>;
type Int64 = number & tags.Type<'uint64'> & tags.Maximum<9223372036854775808>;
type Seconds<Minimum extends number> = number &
  tags.Type<'int32'> &
  tags.Minimum<Minimum> &
  tags.Maximum<300>;

/** An optional property of a response, which may be `null`. */
type Nullish<T> = { [K in keyof T]?: T[K] | null };

export interface Job
  extends Nullish<{
    jobId: string & tags.MinLength<1>;
    createdTime: Timestamp;
    startTime: Timestamp;
    endTime: Timestamp;
    maxExecutionTimeInSeconds: Int64;
    queryCondition: string;
    cloudToDeviceMethod: Method;
    updateTwin: Twin;
    failureReason: string;
    statusMessage: string;
    deviceJobStatistics: Nullish<{
      deviceCount: Count;
      failedCount: Count;
      pendingCount: Count;
      runningCount: Count;
      succeededCount: Count;
    }>;
  }> {
  type: JobType;
  status: JobStatus;
}

export interface Method
  extends Nullish<{
    methodName: string;
    responseTimeoutInSeconds: Count;
    connectTimeoutInSeconds: Count;
  }> {
  payload?: unknown;
}

export type Twin = Nullish<{
  deviceId: DeviceId;
  moduleId: DeviceId;
  etag: string;
  deviceEtag: string;
  deviceScope: string;
  status: DeviceStatus;
  statusReason: StatusReason;
  statusUpdateTime: Timestamp;
  connectionState: ConnectionState;
  lastActivityTime: Timestamp;
  cloudToDeviceMessageCount: Count;
  authenticationType: AuthenticationType;
  x509Thumbprint: Nullish<{
    primaryThumbprint: Thumbprint;
    secondaryThumbprint: Thumbprint;
    PrimaryThumbprint: Thumbprint;
    SecondaryThumbprint: Thumbprint;
  }>;
  capabilities: Nullish<{ iotEdge: boolean }>;
  parentScopes: string[] & tags.MaxItems<65536>;
  modelId: string;
  configurations: { [id: string]: unknown };
  attributes: { [name: string]: unknown };
  version: Int64;
  tags: object;
  properties: Nullish<{ desired: object; reported: object }>;
}>;

export interface MethodRequest {
  methodName: MethodName;
  payload?: unknown;
  responseTimeoutInSeconds?: Seconds<5>;
  connectTimeoutInSeconds?: Seconds<0>;
}
