import type { Ajv } from 'ajv';
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
 * becomes an annotation too, unless Ajv's own option of that name is on. Answers the same Ajv.
 *
 * @throws Error where one of the keywords is defined already.
 */
export function addHubKeywords<A extends Pick<Ajv, 'addKeyword' | 'opts'>>(ajv: A): A {
  // Copies, since Ajv writes the validator of a keyword's own text into the definition that it is given.
  for (const keyword of KEYWORDS) ajv.addKeyword({ ...keyword });
  ajv.addKeyword({ keyword: 'issue', schemaType: 'string' });
  if (ajv.opts.discriminator !== true) {
    ajv.addKeyword({ keyword: 'discriminator', schemaType: 'object' });
  }
  return ajv;
}
