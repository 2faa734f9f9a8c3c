// Generated from src/entities.ts by `npm run generate`. Do not edit.

import { authenticationTypeArbitrary } from './enums.js';
import { cancelJobParametersArbitrary } from './cancel-job-parameters.js';
import { cloudToDeviceMethodArbitrary } from './cloud-to-device-method.js';
import { cloudToDeviceMethodRequestArbitrary } from './cloud-to-device-method-request.js';
import { connectionStateArbitrary } from './enums.js';
import { deviceCapabilitiesArbitrary } from './device-capabilities.js';
import { deviceIdArbitrary } from './device-id.js';
import { deviceJobArbitrary } from './device-job.js';
import { deviceJobListArbitrary } from './device-job-list.js';
import { deviceJobStatisticsArbitrary } from './device-job-statistics.js';
import { deviceStatusArbitrary } from './enums.js';
import { directMethodResultArbitrary } from './direct-method-result.js';
import { identifiedTwinArbitrary } from './twin.js';
import { jobIdArbitrary } from './job-id.js';
import { jobListArbitrary } from './job-list.js';
import { jobRequestArbitrary } from './job-request.js';
import { jobResponseArbitrary } from './job-response.js';
import { jobStatusArbitrary } from './enums.js';
import { jobTypeArbitrary } from './enums.js';
import { timestampArbitrary } from './timestamp.js';
import { twinArbitrary } from './twin.js';
import { twinListArbitrary } from './twin-list.js';
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
  deviceJobListArbitrary,
  deviceJobStatisticsArbitrary,
  deviceStatusArbitrary,
  directMethodResultArbitrary,
  identifiedTwinArbitrary,
  jobIdArbitrary,
  jobListArbitrary,
  jobRequestArbitrary,
  jobResponseArbitrary,
  jobStatusArbitrary,
  jobTypeArbitrary,
  timestampArbitrary,
  twinArbitrary,
  twinListArbitrary,
  twinPatchArbitrary,
  twinPropertiesArbitrary,
  x509ThumbprintArbitrary,
};

/** The arbitrary of each entity, by its name. */
export const arbitraries = /* @__PURE__ */ Object.freeze({
  AuthenticationType: authenticationTypeArbitrary,
  CancelJobParameters: cancelJobParametersArbitrary,
  CloudToDeviceMethod: cloudToDeviceMethodArbitrary,
  CloudToDeviceMethodRequest: cloudToDeviceMethodRequestArbitrary,
  ConnectionState: connectionStateArbitrary,
  DeviceCapabilities: deviceCapabilitiesArbitrary,
  DeviceId: deviceIdArbitrary,
  DeviceJob: deviceJobArbitrary,
  DeviceJobList: deviceJobListArbitrary,
  DeviceJobStatistics: deviceJobStatisticsArbitrary,
  DeviceStatus: deviceStatusArbitrary,
  DirectMethodResult: directMethodResultArbitrary,
  IdentifiedTwin: identifiedTwinArbitrary,
  JobId: jobIdArbitrary,
  JobList: jobListArbitrary,
  JobRequest: jobRequestArbitrary,
  JobResponse: jobResponseArbitrary,
  JobStatus: jobStatusArbitrary,
  JobType: jobTypeArbitrary,
  Timestamp: timestampArbitrary,
  Twin: twinArbitrary,
  TwinList: twinListArbitrary,
  TwinPatch: twinPatchArbitrary,
  TwinProperties: twinPropertiesArbitrary,
  X509Thumbprint: x509ThumbprintArbitrary,
} as const);
