import * as Type from '@sinclair/typebox';
import { object, property } from './builders.js';
import { DesiredPatchSchema, TagsPatchSchema } from './twin-sections.js';

const PropertiesPatchSchema = object(
  { desired: Type.Optional(property(DesiredPatchSchema)) },
  {
    title: 'TwinPropertiesPatch',
    description: 'The desired properties to write; only the device writes `reported`. [R14]',
    additionalProperties: false,
  },
);

/** The patch that a job writes to each twin: tags, desired properties, or both [R13–R15]. */
export const TwinPatchSchema = object(
  {
    etag: Type.Literal('*', {
      description: 'The literal `*`: IoT Hub accepts no other etag in a job. [R13, V4]',
      issue: 'etag',
    }),
    tags: Type.Optional(property(TagsPatchSchema)),
    properties: Type.Optional(PropertiesPatchSchema),
  },
  {
    $id: 'TwinPatch',
    title: 'TwinPatch',
    description: 'The patch that a job writes to each twin: `tags`, `properties.desired`, or both.',
    additionalProperties: false,
    requiredAny: [['tags'], ['properties', 'desired']],
  },
);
