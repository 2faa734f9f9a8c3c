// schemasafe, as its users write rules: JSON Schema, and functions behind it.

import { ownParts } from '../json-schema/own-parts.js';
import { finite, sectionsOf } from '../json-schema/sections.js';
import { TWIN_KEY } from '../rules/patterns.js';
import { schemasafeContestant } from './contestant.js';

const value = { $ref: '#/$defs/value' };

export const contestant = schemasafeContestant(
  'own',
  sectionsOf({
    type: ['number', 'string', 'array', 'object', 'boolean', 'null'],
    ...finite,
    format: 'twinText',
    items: value,
    propertyNames: { pattern: TWIN_KEY.source },
    additionalProperties: value,
  }),
  ownParts,
);
