// Twin sections as recursive JSON Schema: keys, strings, integers and values. Depth and size are checked afterwards.

import { TWIN_KEY } from '../rules/patterns.js';
import type { SectionSchemas } from './entities.js';

const value = { $ref: '#/$defs/value' };

/** An object whose keys obey the rules. */
export const twinObject = {
  type: 'object',
  propertyNames: { pattern: TWIN_KEY.source },
  additionalProperties: value,
};

/** No integer outside of −2^52 to 2^52 − 1, unless JSON writes it with an exponent; no number that JSON cannot write. */
const isWrittenWithExponent = {
  anyOf: [
    { minimum: 1e21, maximum: Number.MAX_VALUE },
    { minimum: -Number.MAX_VALUE, maximum: -1e21 },
  ],
};
export const twinNumber = {
  if: { minimum: -(2 ** 52), exclusiveMaximum: 2 ** 52 },
  else: isWrittenWithExponent,
};

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
