import fc from 'fast-check';

/** Returns properties that add exactly this much to the documented size of a section. */
export type Padding = (room: number) => Record<string, unknown>;

/** Adds strings of the letter, and control characters, which count nothing. */
function inStrings(letter: string, control: string): Padding {
  return (room) => {
    const keys = Array.from({ length: Math.ceil(room / 900) }, (_, index) => `pad${index}`);
    const left = room - keys.join('').length;
    const share = Math.floor(left / keys.length);
    const properties = keys.map((key, index): [string, string] => {
      const count = index === 0 ? share + (left % keys.length) : share;
      return [key, letter.repeat(count) + control];
    });
    return Object.fromEntries(properties);
  };
}

/** Adds keys of the letter, whose values count nothing. */
function inKeys(letter: string): Padding {
  return (room) => {
    const length = 200;
    const count = Math.floor(room / length) - 1;
    const keys = Array.from({ length: count }, (_, index) => `pad${index}`.padEnd(length, letter));
    const properties = Object.fromEntries(keys.map((key) => [key, '']));
    return { ...properties, ...inStrings(letter, '')(room - count * length) };
  };
}

/** Adds an array of numbers and booleans, as far as these go. */
function inScalars(letter: string): Padding {
  return (room) => {
    const count = Math.floor((room - 100) / 12);
    const scalars = Array.from({ length: count }, (_, index) => [index / 2, index % 2 === 0]);
    const rest = room - 'scalars'.length - count * 12;
    return { scalars: scalars.flat(), ...inStrings(letter, '')(rest) };
  };
}

export function paddingArbitrary(): fc.Arbitrary<Padding> {
  const letter = fc.constantFrom('a', 'é', '€');
  return fc.oneof(
    fc.tuple(letter, fc.constantFrom('', '\n', '\u007f\u009f')).map(([a, b]) => inStrings(a, b)),
    fc.tuple(fc.constant('😀'), fc.constantFrom('', '\u0000')).map(([a, b]) => inStrings(a, b)),
    letter.map(inKeys),
    letter.map(inScalars),
  );
}
