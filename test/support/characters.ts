import fc from 'fast-check';

/** The first and the last of each width, and some between. */
const LETTERS = [
  'a',
  'Z',
  '~',
  '\u00a0',
  'é',
  'Ж',
  '\u07ff',
  '\u0800',
  '€',
  '漢',
  '\ud7ff',
  '\ue000',
  '\uffff',
  '\u{10000}',
  '😀',
  '\u{10ffff}',
];

/** A character of 1, 2, 3 or 4 bytes of UTF-8 that is legal everywhere in a twin section. */
export function letterArbitrary(): fc.Arbitrary<string> {
  return fc.constantFrom(...LETTERS);
}

/** Text of exactly so many bytes of UTF-8, of letters of all widths, one of them more than the others. */
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

/** Any character of Unicode, lone surrogates among them. */
export function anyCharacterArbitrary(): fc.Arbitrary<string> {
  return fc
    .oneof(fc.integer({ min: 0, max: 0x10_ffff }), fc.nat(0xff), fc.nat(0xffff))
    .map((codePoint) => String.fromCodePoint(codePoint));
}

/** A few of any characters, or none. */
export function anyTextArbitrary(): fc.Arbitrary<string> {
  return fc.array(anyCharacterArbitrary()).map((characters) => characters.join(''));
}
