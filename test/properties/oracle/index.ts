// An oracle of the rules in `docs/hub-rules.md`, apart from `src`: plain, slow, and by other means. It imports nothing
// from there and has its own figures and lists, so a fault would have to be made twice to go unseen.

import {
  isAuthenticationType,
  isConnectionState,
  isDeviceStatus,
  isJobStatus,
  isJobType,
} from './enums.js';
import { isDeviceId, isJobId } from './ids.js';
import type { Oracle } from './members.js';
import * as read from './read-family.js';
import { isReturnedTimestamp } from './timestamp.js';
import * as write from './write-family.js';

/** Whether a value is legal, by the name of its entity. */
export const oracles: Readonly<Record<string, Oracle>> = {
  AuthenticationType: isAuthenticationType,
  CancelJobParameters: write.isCancelJobParameters,
  CloudToDeviceMethod: read.isCloudToDeviceMethod,
  CloudToDeviceMethodRequest: write.isCloudToDeviceMethodRequest,
  ConnectionState: isConnectionState,
  DeviceCapabilities: read.isDeviceCapabilities,
  DeviceId: isDeviceId,
  DeviceJob: read.isDeviceJob,
  DeviceJobStatistics: read.isDeviceJobStatistics,
  DeviceStatus: isDeviceStatus,
  JobId: isJobId,
  JobList: read.isJobList,
  JobRequest: write.isJobRequest,
  JobResponse: read.isJobResponse,
  JobStatus: isJobStatus,
  JobType: isJobType,
  Timestamp: isReturnedTimestamp,
  Twin: read.isTwin,
  TwinPatch: write.isTwinPatch,
  TwinProperties: read.isTwinProperties,
  X509Thumbprint: read.isX509Thumbprint,
};
