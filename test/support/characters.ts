import fc from 'fast-check';

/** The first and the last characters of each width, and some others. */
const LETTERS = [...'aZ~\u00a0éЖ\u07ff\u0800€漢\ud7ff\ue000\uffff\u{10000}😀\u{10ffff}'];

/** A character of 1, 2, 3 or 4 bytes of UTF-8 that is valid everywhere in a twin section. */
export function letterArbitrary(): fc.Arbitrary<string> {
  return fc.constantFrom(...LETTERS);
}

/** Generates strings of exactly this size in UTF-8, of characters of all widths. */
export function textOfBytesArbitrary(bytes: number): fc.Arbitrary<string> {
  const start = fc.array(letterArbitrary(), { maxLength: 10 });
  return fc.tuple(start, letterArbitrary(), fc.boolean()).map(([letters, filler, isReversed]) => {
    const text = letters.join('');
    const room = bytes - Buffer.byteLength(text);
    const width = Buffer.byteLength(filler);
    const parts = [text, filler.repeat(Math.floor(room / width)), 'x'.repeat(room % width)];
    return (isReversed ? parts.reverse() : parts).join('');
  });
}

/** Generates any character of Unicode, also lone surrogates. */
export function anyCharacterArbitrary(): fc.Arbitrary<string> {
  return fc
    .oneof(fc.integer({ min: 0, max: 0x10_ffff }), fc.nat(0xff), fc.nat(0xffff))
    .map((codePoint) => String.fromCodePoint(codePoint));
}

/** Generates strings of any characters. */
export function anyTextArbitrary(): fc.Arbitrary<string> {
  return fc.array(anyCharacterArbitrary()).map((characters) => characters.join(''));
}

/**
 * Generates strings of valid characters, and strings that are dangerous as names. The unit `binary` of fast-check has the same
 * characters, but lists all million of them, which takes each process a second.
 */
export function textArbitrary(constraints: { maxLength?: number } = {}): fc.Arbitrary<string> {
  const character = anyCharacterArbitrary().filter((text) => !/\p{Surrogate}/u.test(text));
  return fc.oneof(fc.string({ ...constraints, unit: character }), fc.string(constraints));
}
