import * as fc from 'fast-check';
import { MAX_DEVICE_ID_LENGTH } from '../hub-limits.js';
import { countCharacters, fullTextArbitrary, textArbitrary } from './text.js';

const CHARACTERS =
  "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-:.+%_#*?!(),=@;$'";

/** A device or module id: 1 to 128 allowed characters, or one of the two ids of IoT Edge [V2]. */
export function deviceIdArbitrary(): fc.Arbitrary<string> {
  const character = fc.constantFrom(...CHARACTERS);
  return fc.oneof(
    { withCrossShrink: true },
    { weight: 4, arbitrary: textArbitrary(character, { minLength: 1, maxLength: 20 }) },
    {
      weight: 1,
      arbitrary: fullTextArbitrary(MAX_DEVICE_ID_LENGTH, countCharacters, character),
    },
    { weight: 1, arbitrary: fc.constantFrom('$edgeAgent', '$edgeHub') },
  );
}
