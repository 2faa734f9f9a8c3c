import { cancelJobParametersArbitrary } from './cancel-job-parameters.js';
import { cloudToDeviceMethodArbitrary } from './cloud-to-device-method.js';
import { cloudToDeviceMethodRequestArbitrary } from './cloud-to-device-method-request.js';
import { deviceCapabilitiesArbitrary } from './device-capabilities.js';
import { deviceIdArbitrary } from './device-id.js';
import { deviceJobArbitrary } from './device-job.js';
import { deviceJobStatisticsArbitrary } from './device-job-statistics.js';
import {
  authenticationTypeArbitrary,
  connectionStateArbitrary,
  deviceStatusArbitrary,
  jobStatusArbitrary,
  jobTypeArbitrary,
} from './enums.js';
import { jobIdArbitrary } from './job-id.js';
import { jobListArbitrary } from './job-list.js';
import { jobRequestArbitrary } from './job-request.js';
import { jobResponseArbitrary } from './job-response.js';
import { timestampArbitrary } from './timestamp.js';
import { twinArbitrary } from './twin.js';
import { twinPatchArbitrary } from './twin-patch.js';
import { twinPropertiesArbitrary } from './twin-properties.js';
import { x509ThumbprintArbitrary } from './x509-thumbprint.js';

/** Every arbitrary by the name of its type, for a harness that goes through all of them. */
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
