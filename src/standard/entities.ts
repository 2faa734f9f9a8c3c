import * as jsonSchemas from '../generated/json-schemas.js';
import type * as types from '../generated/types.js';
import * as guards from '../guards/index.js';
import { type StandardEntity, standardEntity } from './standard-entity.js';

/** The way in which a device authenticates itself (hub-rules, section 2). */
export const authenticationType: StandardEntity<types.AuthenticationType> =
  /* @__PURE__ */ standardEntity(guards.validateAuthenticationType, jsonSchemas.authenticationType);

/** The URI parameters of the call that cancels a job [U1, U2]. */
export const cancelJobParameters: StandardEntity<types.CancelJobParameters> =
  /* @__PURE__ */ standardEntity(
    guards.validateCancelJobParameters,
    jsonSchemas.cancelJobParameters,
  );

/** A direct method, as a hub echoes it in a job [M1–M3]. */
export const cloudToDeviceMethod: StandardEntity<types.CloudToDeviceMethod> =
  /* @__PURE__ */ standardEntity(
    guards.validateCloudToDeviceMethod,
    jsonSchemas.cloudToDeviceMethod,
  );

/** A direct method that a hub will take [R8–R12]. */
export const cloudToDeviceMethodRequest: StandardEntity<types.CloudToDeviceMethodRequest> =
  /* @__PURE__ */ standardEntity(
    guards.validateCloudToDeviceMethodRequest,
    jsonSchemas.cloudToDeviceMethodRequest,
  );

/** The connection state of a device (hub-rules, section 2). */
export const connectionState: StandardEntity<types.ConnectionState> =
  /* @__PURE__ */ standardEntity(guards.validateConnectionState, jsonSchemas.connectionState);

/** The capabilities of a device [S2]. */
export const deviceCapabilities: StandardEntity<types.DeviceCapabilities> =
  /* @__PURE__ */ standardEntity(guards.validateDeviceCapabilities, jsonSchemas.deviceCapabilities);

/** A device id or a module id [V2]. */
export const deviceId: StandardEntity<types.DeviceId> = /* @__PURE__ */ standardEntity(
  guards.validateDeviceId,
  jsonSchemas.deviceId,
);

/** What a job did on one device, as a row of `devices.jobs` tells it [B2]. */
export const deviceJob: StandardEntity<types.DeviceJob> = /* @__PURE__ */ standardEntity(
  guards.validateDeviceJob,
  jsonSchemas.deviceJob,
);

/** The counters of how far a job has come [S1]. */
export const deviceJobStatistics: StandardEntity<types.DeviceJobStatistics> =
  /* @__PURE__ */ standardEntity(
    guards.validateDeviceJobStatistics,
    jsonSchemas.deviceJobStatistics,
  );

/** The status of a device (hub-rules, section 2). */
export const deviceStatus: StandardEntity<types.DeviceStatus> = /* @__PURE__ */ standardEntity(
  guards.validateDeviceStatus,
  jsonSchemas.deviceStatus,
);

/** A job id that may be sent [V3]. */
export const jobId: StandardEntity<types.JobId> = /* @__PURE__ */ standardEntity(
  guards.validateJobId,
  jsonSchemas.jobId,
);

/** A page of jobs, as a hub answers it: a bare array [B1]. */
export const jobList: StandardEntity<types.JobList> = /* @__PURE__ */ standardEntity(
  guards.validateJobList,
  jsonSchemas.jobList,
);

/** A job that a hub will take [R1–R15]; which type of job, its `type` tells. */
export const jobRequest: StandardEntity<types.JobRequest> = /* @__PURE__ */ standardEntity(
  guards.validateJobRequest,
  jsonSchemas.jobRequest,
);

/** A job, as a hub answers it to create, get and cancel [J1–J8]. */
export const jobResponse: StandardEntity<types.JobResponse> = /* @__PURE__ */ standardEntity(
  guards.validateJobResponse,
  jsonSchemas.jobResponse,
);

/** The status of a job (hub-rules, section 2). */
export const jobStatus: StandardEntity<types.JobStatus> = /* @__PURE__ */ standardEntity(
  guards.validateJobStatus,
  jsonSchemas.jobStatus,
);

/** The type of a job (hub-rules, section 2). */
export const jobType: StandardEntity<types.JobType> = /* @__PURE__ */ standardEntity(
  guards.validateJobType,
  jsonSchemas.jobType,
);

/** A timestamp as a hub returns it, with or without an offset [V1]. */
export const timestamp: StandardEntity<types.Timestamp> = /* @__PURE__ */ standardEntity(
  guards.validateTimestamp,
  jsonSchemas.timestamp,
);

/** A twin as a hub returns it, or the echo of a twin patch [T1–T10, J7]. */
export const twin: StandardEntity<types.Twin> = /* @__PURE__ */ standardEntity(
  guards.validateTwin,
  jsonSchemas.twin,
);

/** A twin patch that a hub will take in a job [R13–R15]. */
export const twinPatch: StandardEntity<types.TwinPatch> = /* @__PURE__ */ standardEntity(
  guards.validateTwinPatch,
  jsonSchemas.twinPatch,
);

/** The desired and reported properties of a twin, as a hub returns them [W1–W7]. */
export const twinProperties: StandardEntity<types.TwinProperties> = /* @__PURE__ */ standardEntity(
  guards.validateTwinProperties,
  jsonSchemas.twinProperties,
);

/** The X.509 thumbprints of a device [S3, V5]. */
export const x509Thumbprint: StandardEntity<types.X509Thumbprint> = /* @__PURE__ */ standardEntity(
  guards.validateX509Thumbprint,
  jsonSchemas.x509Thumbprint,
);
