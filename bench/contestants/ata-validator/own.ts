// ata-validator, as its users write rules: JSON Schema, and functions behind it.

import { ownParts } from '../json-schema/own-parts.js';
import { finite, sectionsOf, twinObject } from '../json-schema/sections.js';
import { ataContestant } from './contestant.js';

// Not one schema with a list of types: in a definition that refers to itself, version 1.27.1 checks `additionalProperties` only
// at the first level, unless they are in `anyOf`.
export const contestant = ataContestant(
  'own',
  sectionsOf({
    anyOf: [
      { type: 'number', ...finite },
      { type: 'string', format: 'twinText' },
      twinObject,
      { type: 'array', items: { $ref: '#/$defs/value' } },
      { type: 'boolean' },
      { type: 'null' },
    ],
  }),
  ownParts,
);
