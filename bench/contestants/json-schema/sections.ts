// Twin sections as recursive JSON Schema: keys, strings, numbers and values. Depth and size are checked afterwards.

import { TWIN_KEY } from '../rules/patterns.js';
import type { SectionSchemas } from './entities.js';

const value = { $ref: '#/$defs/value' };

/** An object whose keys obey the rules. */
export const twinObject = {
  type: 'object',
  propertyNames: { pattern: TWIN_KEY.source },
  additionalProperties: value,
};

/** No number that JSON cannot write. */
export const finite = { minimum: -Number.MAX_VALUE, maximum: Number.MAX_VALUE };

/** The schemas of both sections, with any schema of a value. */
export const sectionsOf = (twinValue: object): SectionSchemas => ({
  $defs: { value: twinValue },
  tags: { ...twinObject, type: ['object', 'null'] },
  properties: {
    type: ['object', 'null'],
    properties: {
      $version: { type: ['integer', 'null'], minimum: 0, maximum: 2 ** 63 },
      $metadata: { type: ['object', 'null'] },
    },
    patternProperties: { [TWIN_KEY.source]: value },
    additionalProperties: false,
  },
});
