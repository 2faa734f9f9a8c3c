import { type Ajv, type CodeKeywordDefinition, nil } from 'ajv';
import {
  discriminateByKeyword,
  type KeywordEditor,
  skipDiscriminatedAnyOf,
} from './discriminate-by.js';
import { methodPayloadKeyword, querySyntaxKeyword, twinSectionKeyword } from './fault-keywords.js';
import { maxUtf16UnitsKeyword, notAboveKeyword, requiredAnyKeyword } from './property-keywords.js';

// Frozen, because each Ajv copies a definition but shares the objects inside it.
const KEYWORDS: readonly CodeKeywordDefinition[] = [
  twinSectionKeyword,
  methodPayloadKeyword,
  querySyntaxKeyword,
  maxUtf16UnitsKeyword,
  notAboveKeyword,
  requiredAnyKeyword,
  discriminateByKeyword,
].map(deepFreeze);

/**
 * Adds to an Ajv instance what the schemas need: the keywords `twinSection`, `methodPayload`, `querySyntax`,
 * `maxUtf16Units`, `notAbove`, `requiredAny` and `discriminateBy`, and the annotation `issue`. `anyOf` changes only next to
 * `discriminateBy`. Returns the same Ajv, so the function is a plugin for Ajv and for Fastify: `ajv: { plugins: [addHubKeywords] }`.
 *
 * @throws Error if one of the keywords is already defined.
 * @throws TypeError if the Ajv comes from another copy of the package `ajv` than the one that this package imports.
 */
export function addHubKeywords<A extends KeywordEditor & Pick<Ajv, 'scope'>>(ajv: A): A {
  requireSameCopy(ajv);
  // Ajv adds a property to the definition that it receives, so it receives a copy.
  for (const keyword of KEYWORDS) ajv.addKeyword({ ...keyword });
  ajv.addKeyword({ keyword: 'issue', schemaType: 'string' });
  skipDiscriminatedAnyOf(ajv);
  return ajv;
}

/** Throws if the Ajv is another copy. Ajv recognizes code by its classes, and would treat code of another copy as a string. */
function requireSameCopy({ scope }: Pick<Ajv, 'scope'>): void {
  // Returns empty code, which is a different object in each copy.
  if (scope.scopeCode({}) === nil) return;
  throw new TypeError(
    'This Ajv is of another copy of the package ajv than the one that iothub-jobs-schema finds. `npm ls ajv` shows both; install one version.',
  );
}

function deepFreeze<T extends object>(value: T): T {
  for (const inner of Object.values(value)) if (typeof inner === 'object') deepFreeze(inner);
  return Object.freeze(value);
}
