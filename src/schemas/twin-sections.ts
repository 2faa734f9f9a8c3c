import * as Type from '@sinclair/typebox';
import type { TwinSectionKind } from '../keywords/twin-section-kind.js';
import { PATCH_SECTION_RULES, RETURNED_SECTION_RULES } from './section-rules.js';
import type { TwinObject, TwinPropertySection } from './twin-values.js';

function section<T>(
  title: string,
  twinSection: TwinSectionKind,
  description: string,
): Type.TUnsafe<T> {
  return Type.Unsafe<T>({
    title,
    description,
    type: 'object',
    additionalProperties: true,
    twinSection,
  });
}

/** `tags` of a response: at most 8 KB [W1, W2, W4–W7]. */
export const TagsSchema = section<TwinObject>(
  'TwinObject',
  'tags',
  `Tags of the twin, which devices do not see: at most 8 KB, ${RETURNED_SECTION_RULES}. [T9, W1–W7]`,
);

/** `desired` or `reported` of a response: at most 32 KB, with `$version` and `$metadata` [W1–W7]. */
export const PropertySectionSchema = section<TwinPropertySection>(
  'TwinPropertySection',
  'properties',
  `Properties of the twin: at most 32 KB, ${RETURNED_SECTION_RULES}. [W1–W7]`,
);

/** A patch of `tags`: `null` deletes a property [R15]. */
export const TagsPatchSchema = section<TwinObject>(
  'TwinObject',
  'tagsPatch',
  `Tags to write; \`null\` deletes one: at most 8 KB, ${PATCH_SECTION_RULES}. [R14, R15]`,
);

/** A patch of `desired`: `null` deletes a property [R15]. */
export const DesiredPatchSchema = section<TwinObject>(
  'TwinObject',
  'desiredPatch',
  `Desired properties to write; \`null\` deletes one: at most 32 KB, ${PATCH_SECTION_RULES}. [R14, R15]`,
);
