export { cancelJobParametersArbitrary } from './cancel-job-parameters.js';
export { arbitraries } from './catalog.js';
export { cloudToDeviceMethodArbitrary } from './cloud-to-device-method.js';
export { cloudToDeviceMethodRequestArbitrary } from './cloud-to-device-method-request.js';
export { deviceCapabilitiesArbitrary } from './device-capabilities.js';
export { deviceIdArbitrary } from './device-id.js';
export { deviceJobArbitrary } from './device-job.js';
export { deviceJobStatisticsArbitrary } from './device-job-statistics.js';
export {
  authenticationTypeArbitrary,
  connectionStateArbitrary,
  deviceStatusArbitrary,
  jobStatusArbitrary,
  jobTypeArbitrary,
} from './enums.js';
export { jobIdArbitrary } from './job-id.js';
export { jobListArbitrary } from './job-list.js';
export { jobRequestArbitrary } from './job-request.js';
export { jobResponseArbitrary } from './job-response.js';
export { timestampArbitrary } from './timestamp.js';
export { twinArbitrary } from './twin.js';
export { twinPatchArbitrary } from './twin-patch.js';
export { twinPropertiesArbitrary } from './twin-properties.js';
export { x509ThumbprintArbitrary } from './x509-thumbprint.js';
