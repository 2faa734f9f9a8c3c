import * as Type from '@sinclair/typebox';
import { MAX_PARENT_SCOPES, MAX_STATUS_REASON_LENGTH } from '../hub-limits.js';
import { count, int64, nullish, object, text } from './builders.js';
import { DeviceCapabilitiesSchema } from './device-capabilities.js';
import { DEVICE_ID_RULE, DeviceIdSchema } from './device-id.js';
import { AuthenticationTypeSchema, ConnectionStateSchema, DeviceStatusSchema } from './enums.js';
import { TimestampSchema } from './timestamp.js';
import { TwinPropertiesSchema } from './twin-properties.js';
import { TagsSchema } from './twin-sections.js';
import type { TwinAttributes, TwinConfigurations } from './twin-values.js';
import { X509ThumbprintSchema } from './x509-thumbprint.js';

const StatusReasonSchema = Type.String({
  description: 'The reason for the status of the device: at most 128 characters. [T2]',
  pattern: `^[\\s\\S]{0,${MAX_STATUS_REASON_LENGTH}}$`,
  maxLength: MAX_STATUS_REASON_LENGTH,
  issue: 'status-reason-length',
});

const ParentScopesSchema = Type.Array(text('A scope.'), {
  description: 'The scopes of the parent edge devices. [T7]',
  maxItems: MAX_PARENT_SCOPES,
  issue: 'parent-scopes-count',
});

const ConfigurationsSchema = Type.Unsafe<TwinConfigurations>({
  type: 'object',
  additionalProperties: true,
  title: 'TwinConfigurations',
  description:
    'The configurations that target the device, by id. Undocumented, and not validated. [T10]',
});

const AttributesSchema = Type.Unsafe<TwinAttributes>({
  type: 'object',
  additionalProperties: true,
  title: 'TwinAttributes',
  description:
    'The attributes of the device, not validated. Only in api-version 2024-03-31 and later. [T11]',
});

/** A device or module twin, or the echo of a twin patch in a job [T1–T11, J7]. */
export const TwinSchema = object(
  {
    deviceId: nullish(
      DeviceIdSchema,
      `The id of the device: ${DEVICE_ID_RULE}, case-sensitive. [T1, V2]`,
    ),
    moduleId: nullish(
      DeviceIdSchema,
      `The id of the module: ${DEVICE_ID_RULE}, case-sensitive; absent or \`null\` for a device. [T1, V2]`,
    ),
    etag: nullish(
      text('The etag of the twin: base64 without quotes, or `*`; any string is accepted. [T2, V4]'),
    ),
    deviceEtag: nullish(text('The etag of the device identity. [T2]')),
    deviceScope: nullish(text('The scope of the device. [T2]')),
    status: nullish(
      DeviceStatusSchema,
      'Whether the device may connect: `enabled` or `disabled`. [T3]',
    ),
    statusReason: nullish(StatusReasonSchema),
    statusUpdateTime: nullish(
      TimestampSchema,
      'When `status` last changed: a time with or without an offset. [T4, V1]',
    ),
    connectionState: nullish(ConnectionStateSchema, 'Whether the device is connected. [T3]'),
    lastActivityTime: nullish(
      TimestampSchema,
      'When the device last connected, or received or sent a message, with or without an offset. [T4, V1]',
    ),
    cloudToDeviceMessageCount: nullish(
      count('The number of cloud-to-device messages sent to the device: an int32 ≥ 0. [T5, V7]'),
    ),
    authenticationType: nullish(
      AuthenticationTypeSchema,
      'How the device authenticates itself. [T3]',
    ),
    x509Thumbprint: nullish(X509ThumbprintSchema, 'The X.509 thumbprints of the device. [T8]'),
    capabilities: nullish(
      DeviceCapabilitiesSchema,
      'The capabilities that are enabled on the device. [T8]',
    ),
    parentScopes: nullish(ParentScopesSchema),
    modelId: nullish(text('The id of the device model, often empty. Undocumented. [T10]')),
    configurations: nullish(ConfigurationsSchema),
    attributes: nullish(AttributesSchema),
    version: nullish(
      int64('The version of the tags and desired properties of the twin: an int64 ≥ 0. [T6, V8]'),
    ),
    tags: nullish(TagsSchema),
    properties: nullish(TwinPropertiesSchema, 'The desired and reported properties. [T8]'),
  },
  {
    title: 'Twin',
    description: 'The state of a device or a module.',
  },
);
