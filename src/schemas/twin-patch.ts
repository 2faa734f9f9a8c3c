import { Literal, Optional } from '@sinclair/typebox';
import { entity, member } from './builders.js';
import { DesiredPatchSchema, TagsPatchSchema } from './twin-sections.js';

const PropertiesPatchSchema = entity(
  { desired: Optional(member(DesiredPatchSchema)) },
  {
    title: 'TwinPropertiesPatch',
    description: 'The desired properties to write; `reported` is the device’s. [R14]',
    additionalProperties: false,
  },
);

/** What a job writes to each twin: tags, desired properties, or both [R13–R15]. */
export const TwinPatchSchema = entity(
  {
    etag: Literal('*', {
      description: 'The literal `*`: a hub takes no other etag in a job. [R13, V4]',
      issue: 'etag',
    }),
    tags: Optional(member(TagsPatchSchema)),
    properties: Optional(PropertiesPatchSchema),
  },
  {
    $id: 'TwinPatch',
    title: 'TwinPatch',
    description: 'What a job writes to each twin: `tags`, `properties.desired`, or both.',
    additionalProperties: false,
    anyMember: [['tags'], ['properties', 'desired']],
  },
);
