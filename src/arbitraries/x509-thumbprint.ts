import * as fc from 'fast-check';
import type { X509Thumbprint } from '../generated/types.js';
import { responseArbitrary } from './response.js';

/** Thumbprints of 40 or 64 digits in either case, under either spelling of their names [S3, V5]. */
export function x509ThumbprintArbitrary(): fc.Arbitrary<X509Thumbprint> {
  const thumbprint = thumbprintArbitrary();
  return responseArbitrary(
    {},
    {
      primaryThumbprint: thumbprint,
      secondaryThumbprint: thumbprint,
      PrimaryThumbprint: thumbprint,
      SecondaryThumbprint: thumbprint,
    },
  );
}

function thumbprintArbitrary(): fc.Arbitrary<string> {
  const digit = fc.constantFrom(...'0123456789abcdefABCDEF');
  return fc
    .oneof(
      fc.array(digit, { minLength: 40, maxLength: 40 }),
      fc.array(digit, { minLength: 64, maxLength: 64 }),
    )
    .map((digits) => digits.join(''));
}
