import * as fc from 'fast-check';
import {
  FIRST_EXPONENT_NUMBER,
  MAX_TWIN_INTEGER,
  MAX_TWIN_STRING_BYTES,
  MIN_TWIN_INTEGER,
} from '../hub-limits.js';
import { jsonNumberArbitrary } from './numbers.js';
import { countBytes, fullTextArbitrary, textArbitrary } from './text.js';

/** A scalar of a twin section except `null`: strings up to exactly 4096 bytes; in requests integers from −2^52 to 2^52 − 1 [W1, W5, W6]. */
export function twinScalarArbitrary(isPatch: boolean): fc.Arbitrary<string | number | boolean> {
  const number = jsonNumberArbitrary();
  return fc.oneof(
    { withCrossShrink: true },
    { weight: 8, arbitrary: isPatch ? number.filter(isPatchNumber) : number },
    { weight: 4, arbitrary: fc.boolean() },
    { weight: 8, arbitrary: textArbitrary() },
    { weight: 1, arbitrary: fullTextArbitrary(MAX_TWIN_STRING_BYTES, countBytes) },
  );
}

/** Returns whether the number is from −2^52 to 2^52 − 1, if JSON writes it as an integer [W6]. */
function isPatchNumber(number: number): boolean {
  if (!Number.isInteger(number) || Math.abs(number) >= FIRST_EXPONENT_NUMBER) return true;
  return number >= MIN_TWIN_INTEGER && number <= MAX_TWIN_INTEGER;
}
