// Generated from src/entities.ts by `npm run generate`. Do not edit.

export { AuthenticationTypeSchema } from './enums.js';
export { CancelJobParametersSchema } from './cancel-job-parameters.js';
export { CloudToDeviceMethodSchema } from './cloud-to-device-method.js';
export { CloudToDeviceMethodRequestSchema } from './cloud-to-device-method-request.js';
export { ConnectionStateSchema } from './enums.js';
export { DeviceCapabilitiesSchema } from './device-capabilities.js';
export { DeviceIdSchema } from './device-id.js';
export { DeviceJobSchema } from './device-job.js';
export { DeviceJobStatisticsSchema } from './device-job-statistics.js';
export { DeviceStatusSchema } from './enums.js';
export { JobIdSchema } from './job-id.js';
export { JobListSchema } from './job-list.js';
export { JobRequestSchema } from './job-request.js';
export { ScheduleDeviceMethodJobRequestSchema } from './job-request.js';
export { ScheduleUpdateTwinJobRequestSchema } from './job-request.js';
export { JobResponseSchema } from './job-response.js';
export { JobStatusSchema } from './enums.js';
export { JobTypeSchema } from './enums.js';
export { TimestampSchema } from './timestamp.js';
export { TwinSchema } from './twin.js';
export { TwinPatchSchema } from './twin-patch.js';
export { TwinPropertiesSchema } from './twin-properties.js';
export { X509ThumbprintSchema } from './x509-thumbprint.js';
export { schemasById } from './schemas-by-id.js';
export type * from './twin-values.js';
