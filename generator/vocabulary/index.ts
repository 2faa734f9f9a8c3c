// Our definitions of keywords of JSON Schema, and keywords that stage 1 and 2 introduce. They are in groups, so that each
// group can be left out and measured: see docs/data/generator-stages.md.

import { type Ajv, ignoreKeyword, setKeyword } from '../ajv.js';
import type { ValidatorKind } from '../stages/2-specialize.js';
import { checkDiscriminator } from './check-discriminator.js';
import { CHECKED_WITH_PROPERTIES, checkProperties } from './check-properties.js';
import { combinedScalars } from './check-scalars.js';
import { checkReference, explainReference } from './entity-reference.js';
import { explainProperties, explainRequired } from './explain-properties.js';
import { explainedScalars } from './explain-scalars.js';
import { checkFaultKeywords, explainFaultKeywords } from './faults.js';
import { addIssueCodes } from './issue-codes.js';
import { checkItems, explainItems } from './items.js';
import { checkMap, explainMap } from './map.js';
import { minLength } from './min-length.js';
import { unknownProperties } from './unknown-properties.js';

type Vocabulary = Readonly<Record<string, (ajv: Ajv) => void>>;

const checkVocabulary: Vocabulary = {
  properties: (ajv) => {
    setKeyword(ajv, checkProperties);
    for (const keyword of CHECKED_WITH_PROPERTIES) ignoreKeyword(ajv, keyword);
  },
  discriminator: (ajv) => {
    setKeyword(ajv, checkDiscriminator);
    ignoreKeyword(ajv, 'oneOf');
  },
  items: (ajv) => {
    setKeyword(ajv, checkItems);
    ignoreKeyword(ajv, 'maxItems');
  },
  minLength: (ajv) => setKeyword(ajv, minLength),
  mapOf: (ajv) => setKeyword(ajv, checkMap),
  validatedBy: (ajv) => setKeyword(ajv, checkReference),
  budget: (ajv) => {
    for (const keyword of checkFaultKeywords) setKeyword(ajv, keyword);
  },
  combinedScalars: (ajv) => {
    for (const keyword of combinedScalars) setKeyword(ajv, keyword);
  },
};

// The order of the groups is the order of the issues of one value.
const explainVocabulary: Vocabulary = {
  additionalProperties: (ajv) => setKeyword(ajv, unknownProperties),
  items: (ajv) => setKeyword(ajv, explainItems),
  minLength: (ajv) => setKeyword(ajv, minLength),
  properties: (ajv) => {
    setKeyword(ajv, explainRequired);
    setKeyword(ajv, explainProperties);
  },
  // After the keywords of Ajv to which it adds codes.
  issueCodes: addIssueCodes,
  mapOf: (ajv) => setKeyword(ajv, explainMap),
  validatedBy: (ajv) => setKeyword(ajv, explainReference),
  explainedScalars: (ajv) => {
    for (const keyword of explainedScalars) setKeyword(ajv, keyword);
  },
  faults: (ajv) => {
    for (const keyword of explainFaultKeywords) setKeyword(ajv, keyword);
  },
};

/** The groups of each kind of validator, by name. */
export const vocabularies: Readonly<Record<ValidatorKind, Vocabulary>> = {
  check: checkVocabulary,
  explain: explainVocabulary,
};
