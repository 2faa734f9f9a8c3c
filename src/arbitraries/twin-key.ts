import * as fc from 'fast-check';
import { MAX_TWIN_KEY_BYTES } from '../hub-limits.js';
import { characterArbitrary, countBytes, fullTextArbitrary, textArbitrary } from './text.js';

/** Valid keys that naive code mishandles. */
const AWKWARD_KEYS = ['', '__proto__', 'constructor', 'toString', 'length', '0', '-1', '/', '~0'];

/** A key of a twin section: letters of 1 to 4 bytes, up to exactly 1024 bytes; without `#` in requests [W2, R15]. */
export function twinKeyArbitrary(isPatch: boolean): fc.Arbitrary<string> {
  const forbidden = isPatch ? /[\p{Cc} .$#]/u : /[\p{Cc} .$]/u;
  const letter = characterArbitrary().filter((text) => !forbidden.test(text));
  return fc.oneof(
    { withCrossShrink: true },
    { weight: 20, arbitrary: textArbitrary(letter) },
    { weight: 5, arbitrary: fc.constantFrom(...AWKWARD_KEYS) },
    { weight: 1, arbitrary: fullTextArbitrary(MAX_TWIN_KEY_BYTES, countBytes, letter) },
  );
}
