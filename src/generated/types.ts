// Generated from src/schemas by `npm run generate`.

/** A value in a twin section [W1]. */
export type TwinValue =
  | string
  | number
  | boolean
  | null
  | TwinObject
  | TwinValue[]
  | readonly TwinValue[];

/** A JSON object in a twin section, such as `tags` itself. A property that is `undefined` counts as absent. */
export interface TwinObject {
  [key: string]: TwinValue | undefined;
}

/** When and by whom each property of a section was last written. It mirrors the structure of the section [W3]. */
export interface TwinMetadata {
  /** When this property was last written: a timestamp, not validated. */
  $lastUpdated?: string | null;
  /** The version of the section that last wrote this property: an integer ≥ 0, not validated. */
  $lastUpdatedVersion?: number | null;
  /** Who last wrote this property, not validated. */
  $lastUpdatedBy?: string | null;
  /** The digest of who last wrote this property, not validated. */
  $lastUpdatedByDigest?: string | null;
  [key: string]: TwinMetadata | string | number | null | undefined;
}

/** The `desired` or `reported` section of a response: the properties, and two properties that IoT Hub adds. */
export interface TwinPropertySection {
  /** The version of the section: an integer ≥ 0 [W3]. */
  $version?: number | null;
  /** When each property was last written [W3]. */
  $metadata?: TwinMetadata | null;
  [key: string]: TwinValue | undefined;
}

/** The value of an attribute [T11]. */
export type TwinAttribute = string | number | boolean | TwinAttribute[];

/** The attributes of a device, by name. Only in api-version 2024-03-31 and later [T11]. */
export interface TwinAttributes {
  [name: string]: TwinAttribute | undefined;
}

/** The section `reported` of a patch, which must be empty: only the device writes it [R14]. */
export type TwinReportedPatch = Record<string, never>;

/** The status of one automatic device management configuration [T10]. */
export interface TwinConfiguration {
  /** The status of the configuration, such as `Applied`. */
  status?: string | null;
}

/** The configurations that target a device, by id [T10]. */
export interface TwinConfigurations {
  [id: string]: TwinConfiguration;
}

/** The authentication type used by a device. */
export type AuthenticationType = 'sas' | 'selfSigned' | 'certificateAuthority' | 'none';

/** The URI parameters of a request that cancels a job. */
export interface CancelJobParameters {
  /** The unique identifier of the job, in the path: 1 to 64 ASCII letters, digits and hyphens. [U1, V3] */
  id: string;
  /** The API version: `YYYY-MM-DD` or `YYYY-MM-DD-preview`. This package implements `2021-04-12`. [U2, V6] */
  'api-version': string;
}

/** A direct method and its parameters, as IoT Hub returns them. */
export interface CloudToDeviceMethod {
  /** The name of the method. [M1] */
  methodName?: string | null;
  /** The payload of the method: any JSON value, at most 131,072 bytes as JSON text, or its bytes as an array or base64. [M2] */
  payload?: unknown;
  /** How long IoT Hub waits for the response of the device, in seconds. [M3] */
  responseTimeoutInSeconds?: number | null;
  /** How long IoT Hub waits for a disconnected device to connect, in seconds. [M3] */
  connectTimeoutInSeconds?: number | null;
}

/** A direct method and its parameters, as a request sends them. */
export interface CloudToDeviceMethodRequest<out Payload = unknown> {
  /** The name of the method: at most 100 UTF-16 units, not blank. [R8] */
  methodName: string;
  /** The payload of the method: any JSON value, at most 131,072 bytes as JSON text. [R9] */
  payload?: PayloadOf<Payload> | undefined;
  /** How long to wait for the response of the device, in seconds: 5 to 300, 30 by default. [R10] */
  responseTimeoutInSeconds?: number | undefined;
  /** How long to wait for a disconnected device to connect, in seconds: 0 to 300, at most the response timeout. [R11] */
  connectTimeoutInSeconds?: number | undefined;
}

/** The connection state of a device, capitalized. */
export type ConnectionState = 'Connected' | 'Disconnected';

/** The capabilities that are enabled on a device. */
export interface DeviceCapabilities {
  /** Whether the device is an edge device. [S2] */
  iotEdge?: boolean | null;
}

/** The unique identifier of a device in the identity registry of the hub: 1 to 128 ASCII letters, digits and `- : . + % _ # * ? ! ( ) , = @ ; $ '`, case-sensitive. [V2] */
export type DeviceId = string & { readonly '~type': 'DeviceId' };

/** The state of a job on one device: a row of the query `SELECT * FROM devices.jobs`. */
export interface DeviceJob {
  /** The id of the device: 1 to 128 ASCII letters, digits and `- : . + % _ # * ? ! ( ) , = @ ; $ '`, case-sensitive. [B2, V2] */
  deviceId: string;
  /** The unique identifier of the job: any non-empty string. [B2, V3] */
  jobId: string;
  /** The type of a job that runs on devices. [B2] */
  jobType: DeviceJobType;
  /** The status of a job on one device. Note the spelling `canceled` with one l. [B2] */
  status: DeviceJobStatus;
  /** The id of the module, if the job targets one: 1 to 128 ASCII letters, digits and `- : . + % _ # * ? ! ( ) , = @ ; $ '`. [B2, V2] */
  moduleId?: string | null;
  /** When the job started on the device: a time with or without an offset. [B2, V1] */
  startTimeUtc?: string | null;
  /** When the job ended on the device: a time with or without an offset. [B2, V1] */
  endTimeUtc?: string | null;
  /** When the row was created: a time with or without an offset. [B2, V1] */
  createdDateTimeUtc?: string | null;
  /** When the row last changed: a time with or without an offset. [B2, V1] */
  lastUpdatedDateTimeUtc?: string | null;
  /** The outcome of a job on one device; empty if there is none. [B2] */
  outcome?: DeviceJobOutcome | null;
  /** The reason why a job failed on one device. [B2] */
  error?: DeviceJobError | null;
}

/** The type of a job that runs on devices. [B2] */
export type DeviceJobType = 'scheduleDeviceMethod' | 'scheduleUpdateTwin';

/** The status of a job on one device. Note the spelling `canceled` with one l. [B2] */
export type DeviceJobStatus = 'pending' | 'scheduled' | 'running' | 'completed' | 'failed' | 'canceled';

/** The outcome of a job on one device; empty if there is none. [B2] */
export interface DeviceJobOutcome {
  /** The response of the device to the direct method; `null` if there was none. [B2, D1, D2] */
  deviceMethodResponse?: DirectMethodResult | null;
}

/** The response of a device to a direct method. */
export interface DirectMethodResult {
  /** An integer: the status that the method returned. The device chooses its meaning. [D1] */
  status: number;
  /** The payload that the method returned: any value, not validated. [D2] */
  payload?: unknown;
}

/** The reason why a job failed on one device. [B2] */
export interface DeviceJobError {
  /** The code of the error. [B2] */
  code?: string | null;
  /** The description of the error. [B2] */
  description?: string | null;
}

/** A page of jobs on devices: a plain array, which may be empty. The token of the next page is in the header `x-ms-continuation`. [B6] */
export type DeviceJobList = DeviceJob[];

/** The progress of a job, counted in devices. */
export interface DeviceJobStatistics {
  /** The number of devices that the job targets: an int32 ≥ 0. [S1, V7] */
  deviceCount?: number | null;
  /** The number of devices on which the job failed: an int32 ≥ 0. [S1, V7] */
  failedCount?: number | null;
  /** The number of devices on which the job has not started: an int32 ≥ 0. [S1, V7] */
  pendingCount?: number | null;
  /** The number of devices on which the job is running: an int32 ≥ 0. [S1, V7] */
  runningCount?: number | null;
  /** The number of devices on which the job succeeded: an int32 ≥ 0. [S1, V7] */
  succeededCount?: number | null;
}

/** The status of a device. A disabled device cannot connect. */
export type DeviceStatus = 'enabled' | 'disabled';

/** A twin with `deviceId`, `etag`, `version` and `properties`, as IoT Hub returns it when it is read or queried. */
export interface IdentifiedTwin extends Twin {
  /** The id of the device: 1 to 128 ASCII letters, digits and `- : . + % _ # * ? ! ( ) , = @ ; $ '`, case-sensitive. [T12, V2] */
  deviceId: string;
  /** The etag of the twin: base64 without quotes; any string is accepted. [T12, V4] */
  etag: string;
  /** The version of the tags and desired properties of the twin: an int64 ≥ 0. [T12, V8] */
  version: number;
  /** The desired and reported properties. [T12, T8] */
  properties: TwinProperties;
}

/** The state of a device or a module. */
export interface Twin {
  /** The id of the device: 1 to 128 ASCII letters, digits and `- : . + % _ # * ? ! ( ) , = @ ; $ '`, case-sensitive. [T1, V2] */
  deviceId?: string | null;
  /** The id of the module: 1 to 128 ASCII letters, digits and `- : . + % _ # * ? ! ( ) , = @ ; $ '`, case-sensitive; absent or `null` for a device. [T1, V2] */
  moduleId?: string | null;
  /** The etag of the twin: base64 without quotes, or `*`; any string is accepted. [T2, V4] */
  etag?: string | null;
  /** The etag of the device identity. [T2] */
  deviceEtag?: string | null;
  /** The scope of the device. [T2] */
  deviceScope?: string | null;
  /** Whether the device may connect: `enabled` or `disabled`. [T3] */
  status?: DeviceStatus | null;
  /** The reason for the status of the device: at most 128 characters. [T2] */
  statusReason?: string | null;
  /** When `status` last changed: a time with or without an offset. [T4, V1] */
  statusUpdateTime?: string | null;
  /** Whether the device is connected. [T3] */
  connectionState?: ConnectionState | null;
  /** When the device last connected, or received or sent a message, with or without an offset. [T4, V1] */
  lastActivityTime?: string | null;
  /** The number of cloud-to-device messages sent to the device: an int32 ≥ 0. [T5, V7] */
  cloudToDeviceMessageCount?: number | null;
  /** How the device authenticates itself. [T3] */
  authenticationType?: AuthenticationType | null;
  /** The X.509 thumbprints of the device. [T8] */
  x509Thumbprint?: X509Thumbprint | null;
  /** The capabilities that are enabled on the device. [T8] */
  capabilities?: DeviceCapabilities | null;
  /** The scopes of the parent edge devices. [T7] */
  parentScopes?: string[] | null;
  /** The id of the device model, often empty. Undocumented. [T10] */
  modelId?: string | null;
  /** The configurations that target the device, by id. Undocumented, and not validated. [T10] */
  configurations?: TwinConfigurations | null;
  /** The attributes of the device, not validated. Only in api-version 2024-03-31 and later. [T11] */
  attributes?: TwinAttributes | null;
  /** The version of the tags and desired properties of the twin: an int64 ≥ 0. [T6, V8] */
  version?: number | null;
  /** Tags of the twin, which devices do not see: at most 8 KB, 10 levels deep, keys of at most 1 KB without control characters, spaces, `.` and unreserved `$`. [T9, W1–W7] */
  tags?: TwinObject | null;
  /** The desired and reported properties. [T8] */
  properties?: TwinProperties | null;
}

/** The X.509 thumbprints of a device. */
export interface X509Thumbprint {
  /** The primary thumbprint: 40 or 64 hexadecimal digits. [S3, V5] */
  primaryThumbprint?: string | null;
  /** The secondary thumbprint: 40 or 64 hexadecimal digits. [S3, V5] */
  secondaryThumbprint?: string | null;
  /** The primary thumbprint, under the name that some hubs use. [S3, V5] */
  PrimaryThumbprint?: string | null;
  /** The secondary thumbprint, under the name that some hubs use. [S3, V5] */
  SecondaryThumbprint?: string | null;
}

/** The desired and reported properties of a twin. */
export interface TwinProperties {
  /** Properties that the back end writes and the device reads: at most 32 KB, 10 levels deep, keys of at most 1 KB without control characters, spaces, `.` and unreserved `$`. [W1–W7] */
  desired?: TwinPropertySection | null;
  /** Properties that the device writes and the back end reads: at most 32 KB, 10 levels deep, keys of at most 1 KB without control characters, spaces, `.` and unreserved `$`. [W1–W7] */
  reported?: TwinPropertySection | null;
}

/** The unique identifier of a job in a request: 1 to 64 ASCII letters, digits and hyphens. [V3] */
export type JobId = string & { readonly '~type': 'JobId' };

/** A page of jobs: a plain array, which may be empty. The token of the next page is in the header `x-ms-continuation`. [B1] */
export type JobList = JobResponse[];

/** A job, as IoT Hub returns it for create, get and cancel requests. */
export interface JobResponse {
  /** The type of the job; `unknown` for one that never existed. [J1] */
  type: JobType;
  /** The status of the job. [J1] */
  status: JobStatus;
  /** The unique identifier of the job; any non-empty string; absent for one that never existed. [J2, V3] */
  jobId?: string | null;
  /** When the job was created: a time with or without an offset. [J3, V1] */
  createdTime?: string | null;
  /** When the job starts or started: a time with or without an offset. [J3, V1] */
  startTime?: string | null;
  /** When the job ended, with or without an offset; year 9999 while it has not. [J3, V1] */
  endTime?: string | null;
  /** How long the job may take, in seconds: an int64 ≥ 0. [J4, V8] */
  maxExecutionTimeInSeconds?: number | null;
  /** The condition that selects the devices. [J5] */
  queryCondition?: string | null;
  /** The method that a `scheduleDeviceMethod` job calls. [J6] */
  cloudToDeviceMethod?: CloudToDeviceMethod | null;
  /** The patch that a `scheduleUpdateTwin` job writes, echoed: not a full twin. [J7] */
  updateTwin?: Twin | null;
  /** Why the job failed, if it did. [J5] */
  failureReason?: string | null;
  /** The message of IoT Hub about the status. [J5] */
  statusMessage?: string | null;
  /** How far the job has come; absent until it reports. [J8] */
  deviceJobStatistics?: DeviceJobStatistics | null;
}

/** The type of a job. */
export type JobType = 'scheduleDeviceMethod' | 'scheduleUpdateTwin' | 'unknown' | 'backup' | 'export' | 'factoryResetDevice' | 'failoverDataCopy' | 'firmwareUpdate' | 'import' | 'readDeviceProperties' | 'rebootDevice' | 'restoreFromBackup' | 'updateDeviceConfiguration' | 'writeDeviceProperties';

/** The status of a job. */
export type JobStatus = 'unknown' | 'enqueued' | 'queued' | 'scheduled' | 'running' | 'completed' | 'failed' | 'cancelled';

/** A request that creates a job, of one of the two supported types. */
export type JobRequest<Patch extends TwinPatch = TwinPatch> = ScheduleDeviceMethodJobRequest | ScheduleUpdateTwinJobRequest<Patch>;

/** A job that calls a direct method on each device. */
export interface ScheduleDeviceMethodJobRequest<out Payload = unknown> {
  /** The type of the job. [R1] */
  type: 'scheduleDeviceMethod';
  /** The job id, as in the path: 1 to 64 ASCII letters, digits and hyphens. [R3, V3] */
  jobId?: string | undefined;
  /** The devices that the job targets: the WHERE part of a query, `*`, or `FROM devices.modules WHERE …`; 1 to 8192 characters, without SELECT, with terminated strings and balanced parentheses. [R4] */
  queryCondition: string;
  /** When the job starts, such as `2026-03-14T05:30:00Z`: RFC 3339 with uppercase `T` and `Z` or an offset, never `null`; immediately if absent. [R5, V1] */
  startTime?: string | undefined;
  /** The maximum duration of the job, in seconds: an integer ≥ 0. The meaning of 0 is unknown. [R6] */
  maxExecutionTimeInSeconds?: number | undefined;
  /** The method to call on each device. [R2] */
  cloudToDeviceMethod: CloudToDeviceMethodRequest<Payload>;
  /** Not used by this type of job: absent or `null`. [R2] */
  updateTwin?: null | undefined;
}

/** A job that updates the twin of each device. */
export interface ScheduleUpdateTwinJobRequest<Patch extends TwinPatch = TwinPatch> {
  /** The type of the job. [R1] */
  type: 'scheduleUpdateTwin';
  /** The job id, as in the path: 1 to 64 ASCII letters, digits and hyphens. [R3, V3] */
  jobId?: string | undefined;
  /** The devices that the job targets: the WHERE part of a query, `*`, or `FROM devices.modules WHERE …`; 1 to 8192 characters, without SELECT, with terminated strings and balanced parentheses. [R4] */
  queryCondition: string;
  /** When the job starts, such as `2026-03-14T05:30:00Z`: RFC 3339 with uppercase `T` and `Z` or an offset, never `null`; immediately if absent. [R5, V1] */
  startTime?: string | undefined;
  /** The maximum duration of the job, in seconds: an integer ≥ 0. The meaning of 0 is unknown. [R6] */
  maxExecutionTimeInSeconds?: number | undefined;
  /** The patch to write to each twin. [R2] */
  updateTwin: Patch;
  /** Not used by this type of job: absent or `null`. [R2] */
  cloudToDeviceMethod?: null | undefined;
}

/** The patch that a job writes to each twin: `tags`, `properties.desired`, or both. */
export interface TwinPatch {
  /** The literal `*`: IoT Hub accepts no other etag in a job. [R13, V4] */
  etag: '*';
  /** Tags to write; `null` deletes one: at most 8 KB, 10 levels deep, keys of at most 1 KB without control characters, spaces, `.`, `$` and `#`. [R14, R15] */
  tags?: TwinObject | undefined;
  /** The desired properties to write; only the device writes `reported`. [R14] */
  properties?: TwinPropertiesPatch | undefined;
  /** Has no effect, since the query condition selects the devices; official clients send it: `null`, or 1 to 128 ASCII letters, digits and `- : . + % _ # * ? ! ( ) , = @ ; $ '`. [R14, V2] */
  deviceId?: string | null | undefined;
  /** Has no effect: absent or `null`, which official clients send. [R14] */
  moduleId?: null | undefined;
  /** Has no effect: absent or `null`, which official clients send. [R14] */
  version?: null | undefined;
}

/** The desired properties to write; only the device writes `reported`. [R14] */
export interface TwinPropertiesPatch {
  /** Desired properties to write; `null` deletes one: at most 32 KB, 10 levels deep, keys of at most 1 KB without control characters, spaces, `.`, `$` and `#`. [R14, R15] */
  desired?: TwinObject | undefined;
  /** Only the device writes `reported`: must be empty, and has no effect. Official clients send it. [R14] */
  reported?: TwinReportedPatch | undefined;
}

/** A date and time returned by IoT Hub: RFC 3339 with uppercase `T` and `Z`, or the same without an offset, which means UTC; years 0001 to 9999, at most 9 digits of a second. Year 0001 means never, year 9999 not ended. [V1] */
export type Timestamp = string & { readonly '~type': 'Timestamp' };

/** A page of twins: a plain array, which may be empty. The token of the next page is in the header `x-ms-continuation`. [T13] */
export type TwinList = IdentifiedTwin[];

/** A twin with your own types for its sections. A section may be absent or `null`, as in `Twin`, to which it is assignable. */
export interface TwinOf<
  Tags extends object = TwinObject,
  Desired extends object = TwinPropertySection,
  Reported extends object = TwinPropertySection,
> extends Omit<Twin, 'tags' | 'properties'> {
  /** Tags of the twin, which devices do not see: at most 8 KB, 10 levels deep, keys of at most 1 KB without control characters, spaces, `.` and unreserved `$` [T9, W1–W7]. */
  tags?: SectionOf<Tags> | null;
  /** The desired and reported properties [T8]. */
  properties?: TwinPropertiesOf<Desired, Reported> | null;
}

/** The properties of a twin, each section with the two properties that IoT Hub adds [W3]. */
export interface TwinPropertiesOf<
  Desired extends object = TwinPropertySection,
  Reported extends object = TwinPropertySection,
> {
  /** Properties that the back end writes and the device reads: at most 32 KB, 10 levels deep, keys of at most 1 KB without control characters, spaces, `.` and unreserved `$`. */
  desired?: ReturnedSection<Desired> | null;
  /** Properties that the device writes and the back end reads: at most 32 KB, 10 levels deep, keys of at most 1 KB without control characters, spaces, `.` and unreserved `$`. */
  reported?: ReturnedSection<Reported> | null;
}

/** A section of a response: the properties, `$version` and `$metadata` [W3]. */
export type ReturnedSection<Section extends object> = SectionOf<Section> &
  Pick<TwinPropertySection, '$version' | '$metadata'>;

/**
 * A patch of a twin whose sections have your own types, such as interfaces. It may omit each property, or delete it by `null`
 * [R13–R15]. It is assignable to `TwinPatch`.
 */
export interface TwinPatchOf<Tags extends object = TwinObject, Desired extends object = TwinObject>
  extends Omit<TwinPatch, 'tags' | 'properties'> {
  /** Tags to write; `null` deletes one: at most 8 KB, 10 levels deep, keys of at most 1 KB without control characters, spaces, `.`, `$` and `#` [R14, R15]. */
  tags?: SectionPatch<Tags> | undefined;
  /** The desired properties to write; only the device writes `reported` [R14]. */
  properties?: TwinPropertiesPatchOf<Desired> | undefined;
}

/** The properties of a patch, with your own type of the desired properties [R14]. */
export interface TwinPropertiesPatchOf<Desired extends object = TwinObject>
  extends Omit<TwinPropertiesPatch, 'desired'> {
  /** Desired properties to write; `null` deletes one: at most 32 KB, 10 levels deep, keys of at most 1 KB without control characters, spaces, `.`, `$` and `#` [R14, R15]. */
  desired?: SectionPatch<Desired> | undefined;
}

// `SectionOf` and `SectionPatch` are mapped types, not conditional ones. Otherwise, TypeScript would compare only the type
// arguments of `TwinOf<Mine>` and `TwinOf`, and an interface is not assignable to `TwinObject`.

/** A section of your own type. An interface becomes assignable to `TwinObject`; what JSON cannot carry becomes `NotJson`. */
export type SectionOf<Section extends object> = {
  [Key in keyof Section]: JsonOf<Section[Key]>;
};

/** A patch of a section. An absent property keeps its value; `null` deletes the property [R15]. */
export type SectionPatch<Section extends object> = {
  [Key in keyof Section]?: PatchValue<Section[Key]> | null | undefined;
};

/** Objects are patched property by property; all other values are replaced. */
type PatchValue<Value> = Value extends
  | string
  | number
  | boolean
  | readonly unknown[]
  | Unserializable
  ? JsonOf<Value>
  : Value extends object
    ? TwinObject extends Value
      ? string extends keyof Value
        ? Value extends TwinObject
          ? Value
          : TwinObject
        : [keyof Value] extends [never]
          ? JsonOf<Value>
          : SectionPatch<Value>
      : SectionPatch<Value>
    : JsonOf<Value>;

/** The payload of a method, of your own type. */
export type PayloadOf<Payload> = JsonOf<Payload, unknown>;

/** A JSON value of your own type, at any depth: `NotJson` replaces what JSON cannot carry, and `Unknown` replaces `unknown`. */
export type JsonOf<Value, Unknown = TwinValue | undefined> = Value extends TwinValue | undefined
  ? [keyof Value] extends [never]
    ? JsonOfEmpty<Value>
    : Value
  : Value extends readonly unknown[]
    ? { [Index in keyof Value]: Exclude<JsonOf<Value[Index]>, undefined> }
    : Value extends Unserializable
      ? NotJson
      : Value extends object
        ? [keyof Value] extends [never]
          ? JsonOfEmpty<Value>
          : { [Key in keyof Value]: JsonOf<Value[Key]> }
        : Unknown;

/** JSON values of a type without properties. `object` and `{}` would accept a `Date`. */
type JsonOfEmpty<Value> = string extends Value
  ? NonNullable<TwinValue>
  : Value extends object
    ? TwinObject | readonly TwinValue[]
    : Value;

/** Values that JSON cannot carry, or not as they are: functions, `Date`, `Map`, `Set`, `bigint` and symbols. */
type Unserializable =
  | bigint
  | symbol
  | Iterable<unknown>
  | { toJSON(...args: never): unknown }
  | ((...args: never) => unknown);

/** Replaces a type that JSON cannot carry, such as `Date`, so that its values are a type error. */
export interface NotJson {
  /** No value has this property. */
  readonly notJson: never;
}
