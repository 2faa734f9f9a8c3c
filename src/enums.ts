/**
 * The closed enums of the Jobs API, api-version 2021-04-12 [hub-rules: Enums].
 * The English reference page lost these lists; the French one kept them.
 */

/** Every status of a job. */
export const JOB_STATUSES = /* @__PURE__ */ Object.freeze([
  'unknown',
  'enqueued',
  'queued',
  'scheduled',
  'running',
  'completed',
  'failed',
  'cancelled',
] as const);

/** Every type of a job; the types that this API creates come first. The reference page also names `cloudToDeviceMethod`, which does not exist. */
export const JOB_TYPES = /* @__PURE__ */ Object.freeze([
  'scheduleDeviceMethod',
  'scheduleUpdateTwin',
  'unknown',
  'backup',
  'export',
  'factoryResetDevice',
  'failoverDataCopy',
  'firmwareUpdate',
  'import',
  'readDeviceProperties',
  'rebootDevice',
  'restoreFromBackup',
  'updateDeviceConfiguration',
  'writeDeviceProperties',
] as const);

/** The two types of a job that can be created by `PUT /jobs/v2/{id}` [R1]. */
export const JOB_REQUEST_TYPES = /* @__PURE__ */ Object.freeze([
  'scheduleDeviceMethod',
  'scheduleUpdateTwin',
] as const);

/** Every status of a job on one device: in the rows of `devices.jobs`, where `canceled` has one l [B2]. */
export const DEVICE_JOB_STATUSES = /* @__PURE__ */ Object.freeze([
  'pending',
  'scheduled',
  'running',
  'completed',
  'failed',
  'canceled',
] as const);

/** Every way in which a device authenticates itself. */
export const AUTHENTICATION_TYPES = /* @__PURE__ */ Object.freeze([
  'sas',
  'selfSigned',
  'certificateAuthority',
  'none',
] as const);

/** Every connection state of a device: capitalised, unlike in the developer guide. */
export const CONNECTION_STATES = /* @__PURE__ */ Object.freeze([
  'Connected',
  'Disconnected',
] as const);

/** Every status of a device in the identity registry. */
export const DEVICE_STATUSES = /* @__PURE__ */ Object.freeze(['enabled', 'disabled'] as const);
