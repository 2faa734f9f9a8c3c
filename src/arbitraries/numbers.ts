import * as fc from 'fast-check';
import {
  FIRST_EXPONENT_NUMBER,
  MAX_INT32,
  MAX_INT64,
  MAX_TWIN_INTEGER,
  MIN_TWIN_INTEGER,
} from '../hub-limits.js';

/** An integer from `min` to `max`, often one of these two. */
export function integerArbitrary(min: number, max: number): fc.Arbitrary<number> {
  return fc.oneof(
    { weight: 3, arbitrary: fc.integer({ min, max }) },
    { weight: 1, arbitrary: fc.constantFrom(min, max) },
  );
}

/** A counter, 0 to 2^31 − 1 [V7, M3]. */
export function int32Arbitrary(): fc.Arbitrary<number> {
  return integerArbitrary(0, MAX_INT32);
}

/** A non-negative int64 of a response, 0 to 2^63, as `JSON.parse` rounds it [V8]. */
export function int64Arbitrary(): fc.Arbitrary<number> {
  return fc.oneof(
    { weight: 3, arbitrary: fc.maxSafeNat() },
    { weight: 1, arbitrary: fc.bigInt(0n, BigInt(MAX_INT64)).map(Number) },
    { weight: 1, arbitrary: fc.constantFrom(0, Number.MAX_SAFE_INTEGER, MAX_INT64) },
  );
}

/** Any number that JSON represents unchanged: finite, and not −0. */
export function jsonNumberArbitrary(): fc.Arbitrary<number> {
  return fc.oneof(
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
    fc.constantFrom(
      0.1,
      MAX_TWIN_INTEGER,
      MIN_TWIN_INTEGER,
      FIRST_EXPONENT_NUMBER,
      -FIRST_EXPONENT_NUMBER,
      Number.MAX_VALUE,
      Number.MIN_VALUE,
    ),
  );
}
