import { nullish, object } from './builders.js';
import { RETURNED_SECTION_RULES } from './section-rules.js';
import { PropertySectionSchema } from './twin-sections.js';

/** The desired and reported properties of a twin [T8]. */
export const TwinPropertiesSchema = object(
  {
    desired: nullish(
      PropertySectionSchema,
      `Properties that the back end writes and the device reads: at most 32 KB, ${RETURNED_SECTION_RULES}. [W1–W7]`,
    ),
    reported: nullish(
      PropertySectionSchema,
      `Properties that the device writes and the back end reads: at most 32 KB, ${RETURNED_SECTION_RULES}. [W1–W7]`,
    ),
  },
  {
    title: 'TwinProperties',
    description: 'The desired and reported properties of a twin.',
  },
);
