import type { Ajv } from 'ajv';
import { anyMemberKeyword, maxUtf16UnitsKeyword, notAboveKeyword } from './member-keywords.js';
import { methodPayloadKeyword, twinSectionKeyword } from './section-and-payload.js';

/**
 * Adds to an Ajv of your own what the schemas need: the keywords `twinSection`, `methodPayload`,
 * `maxUtf16Units`, `notAbove` and `anyMember`, and the annotation `issue`. `discriminator` becomes an
 * annotation too, unless Ajv's own option of that name is on. Answers the same Ajv.
 *
 * @throws Error where one of the keywords is defined already.
 */
export function addHubKeywords<A extends Pick<Ajv, 'addKeyword' | 'opts'>>(ajv: A): A {
  ajv.addKeyword(twinSectionKeyword);
  ajv.addKeyword(methodPayloadKeyword);
  ajv.addKeyword(maxUtf16UnitsKeyword);
  ajv.addKeyword(notAboveKeyword);
  ajv.addKeyword(anyMemberKeyword);
  ajv.addKeyword({ keyword: 'issue', schemaType: 'string' });
  if (ajv.opts.discriminator !== true) {
    ajv.addKeyword({ keyword: 'discriminator', schemaType: 'object' });
  }
  return ajv;
}
