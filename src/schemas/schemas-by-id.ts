// Generated from src/entities.ts by `npm run generate`. Do not edit.

import { withIds } from './builders.js';
import { CancelJobParametersSchema } from './cancel-job-parameters.js';
import { CloudToDeviceMethodSchema } from './cloud-to-device-method.js';
import { CloudToDeviceMethodRequestSchema } from './cloud-to-device-method-request.js';
import { DeviceCapabilitiesSchema } from './device-capabilities.js';
import { DeviceIdSchema } from './device-id.js';
import { DeviceJobSchema } from './device-job.js';
import { DeviceJobListSchema } from './device-job-list.js';
import { DeviceJobStatisticsSchema } from './device-job-statistics.js';
import { DirectMethodResultSchema } from './direct-method-result.js';
import {
  AuthenticationTypeSchema,
  ConnectionStateSchema,
  DeviceStatusSchema,
  JobStatusSchema,
  JobTypeSchema,
} from './enums.js';
import { IdentifiedTwinSchema } from './identified-twin.js';
import { JobIdSchema } from './job-id.js';
import { JobListSchema } from './job-list.js';
import {
  JobRequestSchema,
  ScheduleDeviceMethodJobRequestSchema,
  ScheduleUpdateTwinJobRequestSchema,
} from './job-request.js';
import { JobResponseSchema } from './job-response.js';
import { TimestampSchema } from './timestamp.js';
import { TwinSchema } from './twin.js';
import { TwinListSchema } from './twin-list.js';
import { TwinPatchSchema } from './twin-patch.js';
import { TwinPropertiesSchema } from './twin-properties.js';
import { X509ThumbprintSchema } from './x509-thumbprint.js';

/**
 * The schemas by the names of their entities. Each has its name as `$id`, for `$ref`: pass them to `addSchema` of Ajv or
 * Fastify. Frozen, as all schemas.
 */
export const schemasById: {
  readonly AuthenticationType: typeof AuthenticationTypeSchema;
  readonly CancelJobParameters: typeof CancelJobParametersSchema;
  readonly CloudToDeviceMethod: typeof CloudToDeviceMethodSchema;
  readonly CloudToDeviceMethodRequest: typeof CloudToDeviceMethodRequestSchema;
  readonly ConnectionState: typeof ConnectionStateSchema;
  readonly DeviceCapabilities: typeof DeviceCapabilitiesSchema;
  readonly DeviceId: typeof DeviceIdSchema;
  readonly DeviceJob: typeof DeviceJobSchema;
  readonly DeviceJobList: typeof DeviceJobListSchema;
  readonly DeviceJobStatistics: typeof DeviceJobStatisticsSchema;
  readonly DeviceStatus: typeof DeviceStatusSchema;
  readonly DirectMethodResult: typeof DirectMethodResultSchema;
  readonly IdentifiedTwin: typeof IdentifiedTwinSchema;
  readonly JobId: typeof JobIdSchema;
  readonly JobList: typeof JobListSchema;
  readonly JobRequest: typeof JobRequestSchema;
  readonly ScheduleDeviceMethodJobRequest: typeof ScheduleDeviceMethodJobRequestSchema;
  readonly ScheduleUpdateTwinJobRequest: typeof ScheduleUpdateTwinJobRequestSchema;
  readonly JobResponse: typeof JobResponseSchema;
  readonly JobStatus: typeof JobStatusSchema;
  readonly JobType: typeof JobTypeSchema;
  readonly Timestamp: typeof TimestampSchema;
  readonly Twin: typeof TwinSchema;
  readonly TwinList: typeof TwinListSchema;
  readonly TwinPatch: typeof TwinPatchSchema;
  readonly TwinProperties: typeof TwinPropertiesSchema;
  readonly X509Thumbprint: typeof X509ThumbprintSchema;
} = /* @__PURE__ */ withIds({
  AuthenticationType: AuthenticationTypeSchema,
  CancelJobParameters: CancelJobParametersSchema,
  CloudToDeviceMethod: CloudToDeviceMethodSchema,
  CloudToDeviceMethodRequest: CloudToDeviceMethodRequestSchema,
  ConnectionState: ConnectionStateSchema,
  DeviceCapabilities: DeviceCapabilitiesSchema,
  DeviceId: DeviceIdSchema,
  DeviceJob: DeviceJobSchema,
  DeviceJobList: DeviceJobListSchema,
  DeviceJobStatistics: DeviceJobStatisticsSchema,
  DeviceStatus: DeviceStatusSchema,
  DirectMethodResult: DirectMethodResultSchema,
  IdentifiedTwin: IdentifiedTwinSchema,
  JobId: JobIdSchema,
  JobList: JobListSchema,
  JobRequest: JobRequestSchema,
  ScheduleDeviceMethodJobRequest: ScheduleDeviceMethodJobRequestSchema,
  ScheduleUpdateTwinJobRequest: ScheduleUpdateTwinJobRequestSchema,
  JobResponse: JobResponseSchema,
  JobStatus: JobStatusSchema,
  JobType: JobTypeSchema,
  Timestamp: TimestampSchema,
  Twin: TwinSchema,
  TwinList: TwinListSchema,
  TwinPatch: TwinPatchSchema,
  TwinProperties: TwinPropertiesSchema,
  X509Thumbprint: X509ThumbprintSchema,
});
