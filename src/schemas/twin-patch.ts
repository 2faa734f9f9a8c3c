import * as Type from '@sinclair/typebox';
import { nullish, object, property } from './builders.js';
import { DEVICE_ID_RULE, DeviceIdSchema } from './device-id.js';
import { optional } from './optional.js';
import { DesiredPatchSchema, TagsPatchSchema } from './twin-sections.js';
import type { TwinReportedPatch } from './twin-values.js';

const ReportedPatchSchema = Type.Unsafe<TwinReportedPatch>(
  object(
    {},
    {
      title: 'TwinReportedPatch',
      description:
        'Only the device writes `reported`: must be empty, and has no effect. Official clients send it. [R14]',
      additionalProperties: false,
    },
  ),
);

const PropertiesPatchSchema = object(
  {
    desired: optional(property(DesiredPatchSchema)),
    reported: optional(ReportedPatchSchema),
  },
  {
    title: 'TwinPropertiesPatch',
    description: 'The desired properties to write; only the device writes `reported`. [R14]',
    additionalProperties: false,
  },
);

function noEffect() {
  return optional(
    Type.Null({
      description: 'Has no effect: absent or `null`, which official clients send. [R14]',
    }),
  );
}

/** The patch that a job writes to each twin: tags, desired properties, or both [R13–R15]. */
export const TwinPatchSchema = object(
  {
    etag: Type.Literal('*', {
      description: 'The literal `*`: IoT Hub accepts no other etag in a job. [R13, V4]',
      issue: 'etag',
    }),
    tags: optional(property(TagsPatchSchema)),
    properties: optional(PropertiesPatchSchema),
    deviceId: optional(
      nullish(
        DeviceIdSchema,
        `Has no effect, since the query condition selects the devices; official clients send it: \`null\`, or ${DEVICE_ID_RULE}. [R14, V2]`,
      ),
    ),
    moduleId: noEffect(),
    version: noEffect(),
  },
  {
    title: 'TwinPatch',
    description: 'The patch that a job writes to each twin: `tags`, `properties.desired`, or both.',
    additionalProperties: false,
    requiredAny: [['tags'], ['properties', 'desired']],
  },
);
