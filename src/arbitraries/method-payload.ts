import * as fc from 'fast-check';
import { MAX_PAYLOAD_BYTES } from '../hub-limits.js';
import { jsonValueArbitrary } from './json-value.js';
import { characterArbitrary, countBytes } from './text.js';

/** A payload of a request: any JSON value, sometimes of exactly 131,072 bytes of JSON text [R9]. */
export function methodPayloadArbitrary(): fc.Arbitrary<unknown> {
  return fc.oneof(
    { withCrossShrink: true },
    { weight: 40, arbitrary: jsonValueArbitrary() },
    { weight: 1, arbitrary: fullPayloadArbitrary() },
  );
}

/** An echoed payload: any payload of a request, or at most 131,072 bytes as an array or base64 [M2]. */
export function echoedPayloadArbitrary(): fc.Arbitrary<unknown> {
  return fc.oneof(
    { withCrossShrink: true },
    { weight: 40, arbitrary: methodPayloadArbitrary() },
    { weight: 4, arbitrary: fc.array(fc.nat(255), { maxLength: 10 }) },
    { weight: 4, arbitrary: fc.base64String({ maxLength: 10 }) },
    { weight: 1, arbitrary: fullByteArrayArbitrary() },
    { weight: 1, arbitrary: fullBase64Arbitrary() },
  );
}

function fullPayloadArbitrary(): fc.Arbitrary<unknown> {
  return fc.tuple(jsonValueArbitrary(), characterArbitrary()).map(([value, filler]) => {
    const room = MAX_PAYLOAD_BYTES - jsonBytes([value, '']);
    const width = jsonBytes(filler) - jsonBytes('');
    return [value, filler.repeat(Math.floor(room / width)) + 'a'.repeat(room % width)];
  });
}

function fullByteArrayArbitrary(): fc.Arbitrary<number[]> {
  return fc.nat(255).map((byte) => new Array<number>(MAX_PAYLOAD_BYTES).fill(byte));
}

/** Every 4 characters encode 3 bytes; the last 4, padded by `=`, encode the remaining 2. */
function fullBase64Arbitrary(): fc.Arbitrary<string> {
  return fc
    .constantFrom('AAAA', 'b+/Z', '0189')
    .map((bytes) => `${bytes.repeat(Math.floor(MAX_PAYLOAD_BYTES / 3))}AAA=`);
}

function jsonBytes(value: unknown): number {
  return countBytes(JSON.stringify(value));
}
