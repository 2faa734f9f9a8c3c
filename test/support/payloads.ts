import fc from 'fast-check';

/** Plain, escaped, and the first and the last of each width. */
const CHARACTERS = [...'a"\\/\u007f\u0080\u07ff\u0800\u2028\ud7ff\ue000\uffff\u{10000}😀'];

/** Units of strings and keys. */
const unit = fc.oneof(
  fc.constantFrom(...CHARACTERS),
  fc.nat(0x1f).map((codePoint) => String.fromCodePoint(codePoint)),
  fc.constantFrom('\ud800', '\udbff', '\udc00', '\udfff'),
);

/** Numbers of every form that JSON text has. */
const number = fc.oneof(
  fc.integer(),
  fc.maxSafeInteger(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(
    ...[0, -0, 9, 10, -10, 99, 100, 0.1, 1e-7, 123e-20, 1e20, 1e21, -1e21, 2 ** 53, 5e-324],
  ),
  fc
    .tuple(fc.integer({ min: 0, max: 22 }), fc.integer({ min: -1, max: 1 }))
    .map(([e, d]) => 10 ** e + d),
);

/** Generates JSON values whose text is difficult to measure. */
export function awkwardJsonArbitrary(): fc.Arbitrary<unknown> {
  const text = fc.array(unit).map((units) => units.join(''));
  return fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'medium', maxDepth: 6 },
      fc.constantFrom<unknown>(null, true, false, [], {}),
      text,
      number,
      fc.array(tie('value')),
      fc.dictionary(text, tie('value'), { noNullPrototype: true }),
    ),
  })).value;
}

/** Wraps a value, so that the JSON text has exactly this many bytes. */
export type Fill = (value: unknown, bytes: number) => unknown;

/** Ways to add a string: in an array, in an object, or as a key. */
const PLACES: readonly ((value: unknown, text: string) => unknown)[] = [
  (value, text) => [value, text],
  (value, text) => [[text], value],
  (value, text) => ({ text, value }),
  (value, text) => ({ value, [`k${text}`]: null }),
];

export function fillArbitrary(): fc.Arbitrary<Fill> {
  return fc.tuple(fc.constantFrom(...PLACES), unit).map(([put, filler]) => (value, bytes) => {
    const room = bytes - jsonBytes(put(value, ''));
    const width = jsonBytes(filler) - 2;
    return put(value, filler.repeat(Math.floor(room / width)) + 'x'.repeat(room % width));
  });
}

/** Returns the size of the JSON text in bytes. */
export function jsonBytes(value: unknown): number {
  return Buffer.byteLength(JSON.stringify(value));
}
