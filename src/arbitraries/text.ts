// Strings of characters, and strings that reach a limit exactly. Lone surrogates are excluded: no
// encoder writes them.

import * as fc from 'fast-check';

/** Measures a string in the unit of a limit. */
type Measure = (text: string) => number;

/** Counts bytes of UTF-8. */
export const countBytes: Measure = (text) => new TextEncoder().encode(text).length;

/** Counts characters, as JSON Schema does. */
export const countCharacters: Measure = (text) => Array.from(text).length;

/** Counts UTF-16 units, as JavaScript does. */
export const countUnits: Measure = (text) => text.length;

/** One character, of 1 to 4 bytes of UTF-8; sometimes a control character. */
export function characterArbitrary(): fc.Arbitrary<string> {
  return fc.oneof(
    { withCrossShrink: true },
    { weight: 3, arbitrary: codePointArbitrary(0x61, 0x7a) },
    { weight: 3, arbitrary: codePointArbitrary(0x20, 0x7e) },
    { weight: 2, arbitrary: codePointArbitrary(0xa0, 0x7ff) },
    { weight: 2, arbitrary: codePointArbitrary(0x800, 0xd7ff) },
    { weight: 1, arbitrary: codePointArbitrary(0xe000, 0xffff) },
    { weight: 2, arbitrary: codePointArbitrary(0x1_0000, 0x10_ffff) },
    { weight: 1, arbitrary: codePointArbitrary(0, 0x1f) },
    { weight: 1, arbitrary: codePointArbitrary(0x7f, 0x9f) },
  );
}

/** A short string of the characters, unless `minLength` requires a long one. */
export function textArbitrary(
  character: fc.Arbitrary<string> = characterArbitrary(),
  lengths: { minLength?: number; maxLength?: number } = {},
): fc.Arbitrary<string> {
  // Without a maximum, a larger size in the settings of fast-check would exceed the limits of the rules.
  const size = lengths.maxLength === undefined ? { size: 'small' as const } : {};
  return fc.array(character, { ...size, ...lengths }).map((characters) => characters.join(''));
}

/** A string that measures exactly `size`: a few characters, then one character repeated. */
export function fullTextArbitrary(
  size: number,
  measure: Measure,
  character: fc.Arbitrary<string> = characterArbitrary(),
): fc.Arbitrary<string> {
  const start = textArbitrary(character, { maxLength: 8 });
  return fc.tuple(start, character).map(([text, filler]) => {
    const room = size - measure(text);
    const width = measure(filler);
    return text + filler.repeat(Math.floor(room / width)) + 'a'.repeat(room % width);
  });
}

function codePointArbitrary(min: number, max: number): fc.Arbitrary<string> {
  return fc.integer({ min, max }).map((codePoint) => String.fromCodePoint(codePoint));
}
