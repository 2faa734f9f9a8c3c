import { type Ajv, nil } from 'ajv';
import { anyMemberKeyword, maxUtf16UnitsKeyword, notAboveKeyword } from './member-keywords.js';
import { querySyntaxKeyword } from './query-syntax-keyword.js';
import { methodPayloadKeyword, twinSectionKeyword } from './section-and-payload.js';

const KEYWORDS = [
  twinSectionKeyword,
  methodPayloadKeyword,
  querySyntaxKeyword,
  maxUtf16UnitsKeyword,
  notAboveKeyword,
  anyMemberKeyword,
];

/**
 * Adds to an Ajv of your own what the schemas need: the keywords `twinSection`, `methodPayload`,
 * `querySyntax`, `maxUtf16Units`, `notAbove` and `anyMember`, and the annotation `issue`. `discriminator`
 * becomes an annotation too, unless Ajv's own option of that name is on. Answers the same Ajv, so it is a plugin as Ajv and
 * Fastify define them: `ajv: { plugins: [addHubKeywords] }`.
 *
 * @throws Error where one of the keywords is defined already.
 * @throws TypeError where the Ajv is of another copy of the package `ajv` than the one that this package finds.
 */
export function addHubKeywords<A extends Pick<Ajv, 'addKeyword' | 'opts' | 'scope'>>(ajv: A): A {
  requireSameCopy(ajv);
  // Copies, since Ajv writes the validator of a keyword's own text into the definition that it is given.
  for (const keyword of KEYWORDS) ajv.addKeyword({ ...keyword });
  ajv.addKeyword({ keyword: 'issue', schemaType: 'string' });
  if (ajv.opts.discriminator !== true) {
    ajv.addKeyword({ keyword: 'discriminator', schemaType: 'object' });
  }
  return ajv;
}

/** Ajv knows the code that keywords are made of by its classes, and would write that of another copy as text. */
function requireSameCopy({ scope }: Pick<Ajv, 'scope'>): void {
  // The code of nothing, of which each copy has one.
  if (scope.scopeCode({}) === nil) return;
  throw new TypeError(
    'This Ajv is of another copy of the package ajv than the one that iothub-jobs-schema finds. `npm ls ajv` shows both; install one version.',
  );
}
