// Generated from src/entities.ts by `npm run generate`. Do not edit.

import * as jsonSchemas from '../generated/json-schemas.js';
import type * as types from '../generated/types.js';
import * as guards from '../guards/index.js';
import { type StandardEntity, standardEntity } from './standard-entity.js';

/** Standard Schema of the authentication type of a device. [hub-rules: Enums] */
export const authenticationType: StandardEntity<types.AuthenticationType> =
  /* @__PURE__ */ standardEntity(guards.validateAuthenticationType, jsonSchemas.authenticationType);

/** Standard Schema of the URI parameters of the request that cancels a job. [U1, U2] */
export const cancelJobParameters: StandardEntity<types.CancelJobParameters> =
  /* @__PURE__ */ standardEntity(guards.validateCancelJobParameters, jsonSchemas.cancelJobParameters);

/** Standard Schema of a direct method echoed in a job response. [M1–M3] */
export const cloudToDeviceMethod: StandardEntity<types.CloudToDeviceMethod> =
  /* @__PURE__ */ standardEntity(guards.validateCloudToDeviceMethod, jsonSchemas.cloudToDeviceMethod);

/** Standard Schema of the direct method in a job request. [R8–R12] */
export const cloudToDeviceMethodRequest: StandardEntity<types.CloudToDeviceMethodRequest> =
  /* @__PURE__ */ standardEntity(guards.validateCloudToDeviceMethodRequest, jsonSchemas.cloudToDeviceMethodRequest);

/** Standard Schema of the connection state of a device. [hub-rules: Enums] */
export const connectionState: StandardEntity<types.ConnectionState> =
  /* @__PURE__ */ standardEntity(guards.validateConnectionState, jsonSchemas.connectionState);

/** Standard Schema of the capabilities of a device. [S2] */
export const deviceCapabilities: StandardEntity<types.DeviceCapabilities> =
  /* @__PURE__ */ standardEntity(guards.validateDeviceCapabilities, jsonSchemas.deviceCapabilities);

/** Standard Schema of a device id or module id. [V2] */
export const deviceId: StandardEntity<string, types.DeviceId> =
  /* @__PURE__ */ standardEntity(guards.validateDeviceId, jsonSchemas.deviceId);

/** Standard Schema of the state of a job on one device: a row of `SELECT * FROM devices.jobs`. [B2] */
export const deviceJob: StandardEntity<types.DeviceJob> =
  /* @__PURE__ */ standardEntity(guards.validateDeviceJob, jsonSchemas.deviceJob);

/** Standard Schema of a page of `SELECT * FROM devices.jobs`: an array. [B6] */
export const deviceJobList: StandardEntity<types.DeviceJobList> =
  /* @__PURE__ */ standardEntity(guards.validateDeviceJobList, jsonSchemas.deviceJobList);

/** Standard Schema of the device counts of a job. [S1] */
export const deviceJobStatistics: StandardEntity<types.DeviceJobStatistics> =
  /* @__PURE__ */ standardEntity(guards.validateDeviceJobStatistics, jsonSchemas.deviceJobStatistics);

/** Standard Schema of the status of a device. [hub-rules: Enums] */
export const deviceStatus: StandardEntity<types.DeviceStatus> =
  /* @__PURE__ */ standardEntity(guards.validateDeviceStatus, jsonSchemas.deviceStatus);

/** Standard Schema of the result of a direct method. [D1, D2] */
export const directMethodResult: StandardEntity<types.DirectMethodResult> =
  /* @__PURE__ */ standardEntity(guards.validateDirectMethodResult, jsonSchemas.directMethodResult);

/** Standard Schema of a twin that was read or queried, not the echo of a patch. [T12] */
export const identifiedTwin: StandardEntity<types.IdentifiedTwin> =
  /* @__PURE__ */ standardEntity(guards.validateIdentifiedTwin, jsonSchemas.identifiedTwin);

/** Standard Schema of a job id that IoT Hub accepts in a request. [V3] */
export const jobId: StandardEntity<string, types.JobId> =
  /* @__PURE__ */ standardEntity(guards.validateJobId, jsonSchemas.jobId);

/** Standard Schema of a page of jobs returned by `GET /jobs/v2/query`: an array. [B1] */
export const jobList: StandardEntity<types.JobList> =
  /* @__PURE__ */ standardEntity(guards.validateJobList, jsonSchemas.jobList);

/** Standard Schema of the payload of `PUT /jobs/v2/{id}`, which creates a job of the type that `type` names. [R1–R15] */
export const jobRequest: StandardEntity<types.JobRequest> =
  /* @__PURE__ */ standardEntity(guards.validateJobRequest, jsonSchemas.jobRequest);

/** Standard Schema of a job returned by IoT Hub when the job is created, read or cancelled. [J1–J8] */
export const jobResponse: StandardEntity<types.JobResponse> =
  /* @__PURE__ */ standardEntity(guards.validateJobResponse, jsonSchemas.jobResponse);

/** Standard Schema of the status of a job. [hub-rules: Enums] */
export const jobStatus: StandardEntity<types.JobStatus> =
  /* @__PURE__ */ standardEntity(guards.validateJobStatus, jsonSchemas.jobStatus);

/** Standard Schema of the type of a job. [hub-rules: Enums] */
export const jobType: StandardEntity<types.JobType> =
  /* @__PURE__ */ standardEntity(guards.validateJobType, jsonSchemas.jobType);

/** Standard Schema of a timestamp returned by IoT Hub, with or without an offset. [V1] */
export const timestamp: StandardEntity<string, types.Timestamp> =
  /* @__PURE__ */ standardEntity(guards.validateTimestamp, jsonSchemas.timestamp);

/** Standard Schema of a twin returned by IoT Hub, or the twin patch echoed in a job response. [T1–T11, J7] */
export const twin: StandardEntity<types.Twin> =
  /* @__PURE__ */ standardEntity(guards.validateTwin, jsonSchemas.twin);

/** Standard Schema of a page of `SELECT * FROM devices`, or of modules: an array. [T13] */
export const twinList: StandardEntity<types.TwinList> =
  /* @__PURE__ */ standardEntity(guards.validateTwinList, jsonSchemas.twinList);

/** Standard Schema of the twin patch in a job request. [R13–R15] */
export const twinPatch: StandardEntity<types.TwinPatch> =
  /* @__PURE__ */ standardEntity(guards.validateTwinPatch, jsonSchemas.twinPatch);

/** Standard Schema of the desired and reported properties of a twin returned by IoT Hub. [W1–W7] */
export const twinProperties: StandardEntity<types.TwinProperties> =
  /* @__PURE__ */ standardEntity(guards.validateTwinProperties, jsonSchemas.twinProperties);

/** Standard Schema of the X.509 thumbprints of a device. [S3, V5] */
export const x509Thumbprint: StandardEntity<types.X509Thumbprint> =
  /* @__PURE__ */ standardEntity(guards.validateX509Thumbprint, jsonSchemas.x509Thumbprint);
