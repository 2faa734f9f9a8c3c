import * as fc from 'fast-check';
import { MAX_JOB_ID_LENGTH } from '../hub-limits.js';
import { characterArbitrary, countCharacters, fullTextArbitrary, textArbitrary } from './text.js';

const CHARACTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-';

/** A job id of a request: 1 to 64 ASCII letters, digits and hyphens, or a UUID [V3]. */
export function jobIdArbitrary(): fc.Arbitrary<string> {
  const character = fc.constantFrom(...CHARACTERS);
  return fc.oneof(
    { withCrossShrink: true },
    { weight: 3, arbitrary: textArbitrary(character, { minLength: 1, maxLength: 20 }) },
    { weight: 1, arbitrary: fullTextArbitrary(MAX_JOB_ID_LENGTH, countCharacters, character) },
    { weight: 1, arbitrary: fc.uuid() },
  );
}

/** A job id of a response: a job id of a request, or any other non-empty string [V3]. */
export function returnedJobIdArbitrary(): fc.Arbitrary<string> {
  return fc.oneof(jobIdArbitrary(), textArbitrary(characterArbitrary(), { minLength: 1 }));
}
