export { CancelJobParametersSchema } from './cancel-job-parameters.js';
export { CloudToDeviceMethodSchema } from './cloud-to-device-method.js';
export { CloudToDeviceMethodRequestSchema } from './cloud-to-device-method-request.js';
export { DeviceCapabilitiesSchema } from './device-capabilities.js';
export { DeviceIdSchema } from './device-id.js';
export { DeviceJobSchema } from './device-job.js';
export { DeviceJobStatisticsSchema } from './device-job-statistics.js';
export {
  AuthenticationTypeSchema,
  ConnectionStateSchema,
  DeviceStatusSchema,
  JobStatusSchema,
  JobTypeSchema,
} from './enums.js';
export { JobIdSchema } from './job-id.js';
export { JobListSchema } from './job-list.js';
export {
  JobRequestSchema,
  ScheduleDeviceMethodJobRequestSchema,
  ScheduleUpdateTwinJobRequestSchema,
} from './job-request.js';
export { JobResponseSchema } from './job-response.js';
export { TimestampSchema } from './timestamp.js';
export { TwinSchema } from './twin.js';
export { TwinPatchSchema } from './twin-patch.js';
export { TwinPropertiesSchema } from './twin-properties.js';
// Named for the declarations of those who export what holds a schema: what it says of a section is one of these.
export type {
  TwinConfiguration,
  TwinConfigurations,
  TwinMetadata,
  TwinObject,
  TwinPropertySection,
  TwinValue,
} from './twin-values.js';
export { X509ThumbprintSchema } from './x509-thumbprint.js';
