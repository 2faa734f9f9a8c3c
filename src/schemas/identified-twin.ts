import type { TInteger, TObject, TString } from '@sinclair/typebox';
import { int64, object, property, text } from './builders.js';
import { DEVICE_ID_RULE, DeviceIdSchema } from './device-id.js';
import { TwinSchema } from './twin.js';
import { TwinPropertiesSchema } from './twin-properties.js';

type Properties = Omit<
  (typeof TwinSchema)['properties'],
  'deviceId' | 'etag' | 'version' | 'properties'
> & {
  deviceId: typeof DeviceIdSchema;
  etag: TString;
  version: TInteger;
  properties: typeof TwinPropertiesSchema;
};

/** A twin with the properties that every stored twin has, so that no other object passes for one [T12]. */
export const IdentifiedTwinSchema: TObject<Properties> = object(
  {
    ...TwinSchema.properties,
    deviceId: property(
      DeviceIdSchema,
      `The id of the device: ${DEVICE_ID_RULE}, case-sensitive. [T12, V2]`,
    ),
    etag: text('The etag of the twin: base64 without quotes; any string is accepted. [T12, V4]'),
    version: int64(
      'The version of the tags and desired properties of the twin: an int64 ≥ 0. [T12, V8]',
    ),
    properties: property(TwinPropertiesSchema, 'The desired and reported properties. [T12, T8]'),
  },
  {
    title: 'IdentifiedTwin',
    description:
      'A twin with `deviceId`, `etag`, `version` and `properties`, as IoT Hub returns it when it is read or queried.',
  },
);
