export {
  assertAuthenticationType,
  isAuthenticationType,
  validateAuthenticationType,
} from './authentication-type.js';
export {
  assertCancelJobParameters,
  isCancelJobParameters,
  validateCancelJobParameters,
} from './cancel-job-parameters.js';
export {
  assertCloudToDeviceMethod,
  isCloudToDeviceMethod,
  validateCloudToDeviceMethod,
} from './cloud-to-device-method.js';
export {
  assertCloudToDeviceMethodRequest,
  isCloudToDeviceMethodRequest,
  validateCloudToDeviceMethodRequest,
} from './cloud-to-device-method-request.js';
export {
  assertConnectionState,
  isConnectionState,
  validateConnectionState,
} from './connection-state.js';
export {
  assertDeviceCapabilities,
  isDeviceCapabilities,
  validateDeviceCapabilities,
} from './device-capabilities.js';
export { assertDeviceId, isDeviceId, validateDeviceId } from './device-id.js';
export { assertDeviceJob, isDeviceJob, validateDeviceJob } from './device-job.js';
export {
  assertDeviceJobStatistics,
  isDeviceJobStatistics,
  validateDeviceJobStatistics,
} from './device-job-statistics.js';
export { assertDeviceStatus, isDeviceStatus, validateDeviceStatus } from './device-status.js';
export { assertJobId, isJobId, validateJobId } from './job-id.js';
export { assertJobList, isJobList, validateJobList } from './job-list.js';
export { assertJobRequest, isJobRequest, validateJobRequest } from './job-request.js';
export { assertJobResponse, isJobResponse, validateJobResponse } from './job-response.js';
export { assertJobStatus, isJobStatus, validateJobStatus } from './job-status.js';
export { assertJobType, isJobType, validateJobType } from './job-type.js';
export { assertTimestamp, isTimestamp, validateTimestamp } from './timestamp.js';
export { assertTwin, isTwin, validateTwin } from './twin.js';
export { assertTwinPatch, isTwinPatch, validateTwinPatch } from './twin-patch.js';
export {
  assertTwinProperties,
  isTwinProperties,
  validateTwinProperties,
} from './twin-properties.js';
export {
  assertX509Thumbprint,
  isX509Thumbprint,
  validateX509Thumbprint,
} from './x509-thumbprint.js';
