// The registry: what each entity is called, what it is, and where it belongs. The generator, the tools and the tests import
// it. No published entry does, because it loads TypeBox.

import type { TSchema } from '@sinclair/typebox';
import { JOB_TYPES } from './enums.js';
import { OLD_JOB_TYPES } from './issues/hints.js';
import { JOB_REQUEST_PROPERTIES } from './issues/to-issues.js';
import { CancelJobParametersSchema } from './schemas/cancel-job-parameters.js';
import { CloudToDeviceMethodSchema } from './schemas/cloud-to-device-method.js';
import { CloudToDeviceMethodRequestSchema } from './schemas/cloud-to-device-method-request.js';
import { DeviceCapabilitiesSchema } from './schemas/device-capabilities.js';
import { DeviceIdSchema } from './schemas/device-id.js';
import { DeviceJobSchema } from './schemas/device-job.js';
import { DeviceJobListSchema } from './schemas/device-job-list.js';
import { DeviceJobStatisticsSchema } from './schemas/device-job-statistics.js';
import { DirectMethodResultSchema } from './schemas/direct-method-result.js';
import {
  AuthenticationTypeSchema,
  ConnectionStateSchema,
  DeviceStatusSchema,
  JobStatusSchema,
  JobTypeSchema,
} from './schemas/enums.js';
import { IdentifiedTwinSchema } from './schemas/identified-twin.js';
import { JobIdSchema } from './schemas/job-id.js';
import { JobListSchema } from './schemas/job-list.js';
import {
  JobRequestSchema,
  ScheduleDeviceMethodJobRequestSchema,
  ScheduleUpdateTwinJobRequestSchema,
} from './schemas/job-request.js';
import { JobResponseSchema } from './schemas/job-response.js';
import { TimestampSchema } from './schemas/timestamp.js';
import { TwinSchema } from './schemas/twin.js';
import { TwinListSchema } from './schemas/twin-list.js';
import { TwinPatchSchema } from './schemas/twin-patch.js';
import { TwinPropertiesSchema } from './schemas/twin-properties.js';
import { X509ThumbprintSchema } from './schemas/x509-thumbprint.js';

/** The registry's entry for an entity. */
export interface EntityDefinition {
  /** The schema, exported as `<Name>Schema`, with the name as its title. */
  readonly schema: TSchema;
  /** Where the entity occurs: in requests, in responses, or in both. */
  readonly family: 'request' | 'response' | 'both';
  /** A noun phrase that completes "Checks whether a value is …". */
  readonly summary: string;
  /** The rules of docs/hub-rules.md that the schema implements. */
  readonly rules: string;
  /** The heading on the reference page that describes the entity, if there is one. */
  readonly page?: string;
  /** The entity whose properties this one has too, with stricter rules: the type extends the type of that entity. */
  readonly narrows?: string;
  /** Schemas of the branches of a union: published as types and schemas, but without guards. */
  readonly branches?: Readonly<Record<string, TSchema>>;
}

/** Every entity, in the order in which the README and the error for an unknown `--as` list them. */
export const entities = {
  JobResponse: {
    schema: JobResponseSchema,
    family: 'response',
    summary: 'a job returned by IoT Hub when the job is created, read or cancelled',
    rules: 'J1–J8',
    page: 'JobResponse',
  },
  JobList: {
    schema: JobListSchema,
    family: 'response',
    summary: 'a page of jobs returned by `GET /jobs/v2/query`: an array',
    rules: 'B1',
  },
  DeviceJob: {
    schema: DeviceJobSchema,
    family: 'response',
    summary: 'the state of a job on one device: a row of `SELECT * FROM devices.jobs`',
    rules: 'B2',
  },
  DeviceJobList: {
    schema: DeviceJobListSchema,
    family: 'response',
    summary: 'a page of `SELECT * FROM devices.jobs`: an array',
    rules: 'B6',
  },
  CloudToDeviceMethod: {
    schema: CloudToDeviceMethodSchema,
    family: 'response',
    summary: 'a direct method echoed in a job response',
    rules: 'M1–M3',
    page: 'CloudToDeviceMethod',
  },
  DirectMethodResult: {
    schema: DirectMethodResultSchema,
    family: 'response',
    summary: 'the result of a direct method',
    rules: 'D1, D2',
  },
  DeviceCapabilities: {
    schema: DeviceCapabilitiesSchema,
    family: 'response',
    summary: 'the capabilities of a device',
    rules: 'S2',
    page: 'DeviceCapabilities',
  },
  DeviceJobStatistics: {
    schema: DeviceJobStatisticsSchema,
    family: 'response',
    summary: 'the device counts of a job',
    rules: 'S1',
    page: 'DeviceJobStatistics',
  },
  Twin: {
    schema: TwinSchema,
    family: 'response',
    summary: 'a twin returned by IoT Hub, or the twin patch echoed in a job response',
    rules: 'T1–T11, J7',
    page: 'Twin',
  },
  IdentifiedTwin: {
    schema: IdentifiedTwinSchema,
    narrows: 'Twin',
    family: 'response',
    summary: 'a twin that was read or queried, not the echo of a patch',
    rules: 'T12',
    page: 'Twin',
  },
  TwinList: {
    schema: TwinListSchema,
    family: 'response',
    summary: 'a page of `SELECT * FROM devices`, or of modules: an array',
    rules: 'T13',
  },
  TwinProperties: {
    schema: TwinPropertiesSchema,
    family: 'response',
    summary: 'the desired and reported properties of a twin returned by IoT Hub',
    rules: 'W1–W7',
    page: 'TwinProperties',
  },
  X509Thumbprint: {
    schema: X509ThumbprintSchema,
    family: 'response',
    summary: 'the X.509 thumbprints of a device',
    rules: 'S3, V5',
    page: 'X509Thumbprint',
  },
  JobRequest: {
    schema: JobRequestSchema,
    family: 'request',
    summary:
      'the payload of `PUT /jobs/v2/{id}`, which creates a job of the type that `type` names',
    rules: 'R1–R15',
    branches: {
      ScheduleDeviceMethodJobRequest: ScheduleDeviceMethodJobRequestSchema,
      ScheduleUpdateTwinJobRequest: ScheduleUpdateTwinJobRequestSchema,
    },
  },
  CloudToDeviceMethodRequest: {
    schema: CloudToDeviceMethodRequestSchema,
    family: 'request',
    summary: 'the direct method in a job request',
    rules: 'R8–R12',
    page: 'CloudToDeviceMethod',
  },
  TwinPatch: {
    schema: TwinPatchSchema,
    family: 'request',
    summary: 'the twin patch in a job request',
    rules: 'R13–R15',
    page: 'Twin',
  },
  CancelJobParameters: {
    schema: CancelJobParametersSchema,
    family: 'request',
    summary: 'the URI parameters of the request that cancels a job',
    rules: 'U1, U2',
    page: 'URI Parameters',
  },
  JobStatus: {
    schema: JobStatusSchema,
    family: 'response',
    summary: 'the status of a job',
    rules: 'hub-rules: Enums',
    page: 'JobResponse, `status`',
  },
  JobType: {
    schema: JobTypeSchema,
    family: 'response',
    summary: 'the type of a job',
    rules: 'hub-rules: Enums',
    page: 'JobResponse, `type`',
  },
  AuthenticationType: {
    schema: AuthenticationTypeSchema,
    family: 'response',
    summary: 'the authentication type of a device',
    rules: 'hub-rules: Enums',
    page: 'Twin, `authenticationType`',
  },
  ConnectionState: {
    schema: ConnectionStateSchema,
    family: 'response',
    summary: 'the connection state of a device',
    rules: 'hub-rules: Enums',
    page: 'Twin, `connectionState`',
  },
  DeviceStatus: {
    schema: DeviceStatusSchema,
    family: 'response',
    summary: 'the status of a device',
    rules: 'hub-rules: Enums',
    page: 'Twin, `status`',
  },
  DeviceId: {
    schema: DeviceIdSchema,
    family: 'both',
    summary: 'a device id or module id',
    rules: 'V2',
    page: 'Twin, `deviceId` and `moduleId`',
  },
  JobId: {
    schema: JobIdSchema,
    family: 'request',
    summary: 'a job id that IoT Hub accepts in a request',
    rules: 'V3',
    page: 'URI Parameters, `id`',
  },
  Timestamp: {
    schema: TimestampSchema,
    family: 'response',
    summary: 'a timestamp returned by IoT Hub, with or without an offset',
    rules: 'V1',
    page: 'string (date-time)',
  },
} as const satisfies Readonly<Record<string, EntityDefinition>>;

/** The name of an entity. */
export type EntityName = keyof typeof entities;

/**
 * A rule that recognizes an object as an entity by its property names, compared without case. If all of those names are generic, and
 * none of their values is telling, more than half of the properties of the object must be known ones of the entity, or similar to
 * one, and at least two, or one that is an object.
 */
export interface DetectionRule {
  readonly entity: EntityName;
  /** The object has at least one of these properties … */
  readonly any: readonly string[];
  /** … and, where this is given, at least one of these. */
  readonly and?: readonly string[];
}

/** A property that files of all kinds have too. */
export interface GenericProperty {
  /** The type of its values. Others do not count. An array has the type `array`. */
  readonly type?: 'object' | 'number';
  /** Strings of this service, in any case or misspelled: they are telling. */
  readonly values?: readonly string[];
  /** The only entity whose property has these values. */
  readonly entity?: EntityName;
  /** Names of properties of its value that are telling. */
  readonly names?: readonly string[];
}

/** The properties that do not suffice to infer an entity, since package.json, launch.json and others have them. */
export const genericProperties: Readonly<Record<string, GenericProperty>> = {
  type: {
    // Other types, such as import, are words of any file. The last ones are from old documentation [R1].
    values: [...JOB_TYPES.filter((type) => /[A-Z]/.test(type)), ...Object.keys(OLD_JOB_TYPES)],
  },
  status: {},
  payload: {},
  etag: { values: ['*'], entity: 'TwinPatch' },
  version: { type: 'number' },
  tags: { type: 'object' },
  properties: { type: 'object', names: ['desired', 'reported'] },
  capabilities: { type: 'object', names: ['iotEdge'] },
  configurations: { type: 'object' },
};

/**
 * How `iothub-jobs-schema check` infers what a file holds: the first rule that matches decides. One property is enough if it is
 * not generic, so that an invalid payload is recognized too. Entities without a rule need `--as`.
 */
export const detectionRules: readonly DetectionRule[] = [
  // The object of the Swagger document. IoT Hub itself returns a page of jobs as a bare array [B1].
  { entity: 'JobList', any: ['items'], and: ['continuationToken'] },
  // Before JobResponse: a row of `devices.jobs` has a `jobId` and a `status` too [B2].
  { entity: 'DeviceJob', any: ['jobType'], and: ['deviceId'] },
  {
    entity: 'DeviceJob',
    any: ['startTimeUtc', 'endTimeUtc', 'createdDateTimeUtc', 'lastUpdatedDateTimeUtc'],
  },
  {
    entity: 'JobResponse',
    any: ['createdTime', 'endTime', 'deviceJobStatistics', 'failureReason', 'statusMessage'],
  },
  // `status` alone is not enough: a twin has one too.
  { entity: 'JobResponse', any: ['status'], and: JOB_REQUEST_PROPERTIES },
  { entity: 'JobRequest', any: JOB_REQUEST_PROPERTIES },
  { entity: 'CancelJobParameters', any: ['api-version'] },
  // Manifests of Kubernetes have an apiVersion too.
  { entity: 'CancelJobParameters', any: ['apiVersion'], and: ['id'] },
  // CloudToDeviceMethod has the same properties, but files usually hold requests.
  {
    entity: 'CloudToDeviceMethodRequest',
    any: ['methodName', 'responseTimeoutInSeconds', 'connectTimeoutInSeconds'],
  },
  // After the rule above, since a request may have a misplaced status.
  { entity: 'DirectMethodResult', any: ['status'], and: ['payload'] },
  {
    entity: 'Twin',
    any: [
      'deviceId',
      'moduleId',
      'deviceEtag',
      'deviceScope',
      'statusReason',
      'statusUpdateTime',
      'connectionState',
      'lastActivityTime',
      'cloudToDeviceMessageCount',
      'authenticationType',
      'x509Thumbprint',
      'capabilities',
      'parentScopes',
      'modelId',
      'configurations',
      'version',
    ],
  },
  // Before TwinProperties: `desired` next to `etag` is a patch with `desired` in the wrong place [R14].
  { entity: 'TwinPatch', any: ['etag', 'tags', 'properties'] },
  { entity: 'TwinProperties', any: ['desired', 'reported'] },
  {
    entity: 'DeviceJobStatistics',
    any: ['deviceCount', 'failedCount', 'pendingCount', 'runningCount', 'succeededCount'],
  },
  { entity: 'X509Thumbprint', any: ['primaryThumbprint', 'secondaryThumbprint'] },
  { entity: 'DeviceCapabilities', any: ['iotEdge'] },
];

/** Properties that a hub was seen to add to a response, and that the schema does not have. See "Two families" in docs/hub-rules.md. */
export const seenProperties: Readonly<Record<string, readonly string[]>> = {
  JobResponse: ['deviceId', 'parentJobId'],
};
