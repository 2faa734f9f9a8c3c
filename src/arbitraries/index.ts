// Generated from src/entities.ts by `npm run generate`. Do not edit.

import { authenticationTypeArbitrary } from './enums.js';
import { cancelJobParametersArbitrary } from './cancel-job-parameters.js';
import { cloudToDeviceMethodArbitrary } from './cloud-to-device-method.js';
import { cloudToDeviceMethodRequestArbitrary } from './cloud-to-device-method-request.js';
import { connectionStateArbitrary } from './enums.js';
import { deviceCapabilitiesArbitrary } from './device-capabilities.js';
import { deviceIdArbitrary } from './device-id.js';
import { deviceJobArbitrary } from './device-job.js';
import { deviceJobStatisticsArbitrary } from './device-job-statistics.js';
import { deviceStatusArbitrary } from './enums.js';
import { jobIdArbitrary } from './job-id.js';
import { jobListArbitrary } from './job-list.js';
import { jobRequestArbitrary } from './job-request.js';
import { jobResponseArbitrary } from './job-response.js';
import { jobStatusArbitrary } from './enums.js';
import { jobTypeArbitrary } from './enums.js';
import { timestampArbitrary } from './timestamp.js';
import { twinArbitrary } from './twin.js';
import { twinPatchArbitrary } from './twin-patch.js';
import { twinPropertiesArbitrary } from './twin-properties.js';
import { x509ThumbprintArbitrary } from './x509-thumbprint.js';

export {
  authenticationTypeArbitrary,
  cancelJobParametersArbitrary,
  cloudToDeviceMethodArbitrary,
  cloudToDeviceMethodRequestArbitrary,
  connectionStateArbitrary,
  deviceCapabilitiesArbitrary,
  deviceIdArbitrary,
  deviceJobArbitrary,
  deviceJobStatisticsArbitrary,
  deviceStatusArbitrary,
  jobIdArbitrary,
  jobListArbitrary,
  jobRequestArbitrary,
  jobResponseArbitrary,
  jobStatusArbitrary,
  jobTypeArbitrary,
  timestampArbitrary,
  twinArbitrary,
  twinPatchArbitrary,
  twinPropertiesArbitrary,
  x509ThumbprintArbitrary,
};

/** The arbitrary of each entity, by its name. */
export const arbitraries = {
  AuthenticationType: authenticationTypeArbitrary,
  CancelJobParameters: cancelJobParametersArbitrary,
  CloudToDeviceMethod: cloudToDeviceMethodArbitrary,
  CloudToDeviceMethodRequest: cloudToDeviceMethodRequestArbitrary,
  ConnectionState: connectionStateArbitrary,
  DeviceCapabilities: deviceCapabilitiesArbitrary,
  DeviceId: deviceIdArbitrary,
  DeviceJob: deviceJobArbitrary,
  DeviceJobStatistics: deviceJobStatisticsArbitrary,
  DeviceStatus: deviceStatusArbitrary,
  JobId: jobIdArbitrary,
  JobList: jobListArbitrary,
  JobRequest: jobRequestArbitrary,
  JobResponse: jobResponseArbitrary,
  JobStatus: jobStatusArbitrary,
  JobType: jobTypeArbitrary,
  Timestamp: timestampArbitrary,
  Twin: twinArbitrary,
  TwinPatch: twinPatchArbitrary,
  TwinProperties: twinPropertiesArbitrary,
  X509Thumbprint: x509ThumbprintArbitrary,
} as const;
