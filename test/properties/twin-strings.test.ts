import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textOfBytesArbitrary } from '../support/characters.js';
import { nest, type Steps, stepsArbitrary } from '../support/nest.js';
import { outermost, sectionPlaces } from '../support/places.js';
import { invalid, summarize } from './result.js';

/** Steps from the section to the string. */
const stepsTo: fc.Arbitrary<Steps> = fc
  .integer({ min: 0, max: 10 })
  .chain((depth) => stepsArbitrary(depth))
  .map((steps) => ['a', ...steps]);

describe.each(outermost(sectionPlaces))('a string of $name', ({ path, validate }) => {
  function check(text: string, steps: Steps = ['a']) {
    return summarize(validate(nest(steps, text) as object));
  }

  it('can have 4096 bytes of UTF-8', () => {
    fc.assert(
      fc.property(stepsTo, textOfBytesArbitrary(4096), (steps, text) => {
        expect(check(text, steps)).toBe('valid');
      }),
    );
  });

  it('cannot have 4097 bytes of UTF-8', () => {
    fc.assert(
      fc.property(stepsTo, textOfBytesArbitrary(4097), (steps, text) => {
        expect(check(text, steps)).toBe(invalid('twin-string-size', [...path, ...steps]));
      }),
    );
  });

  it('is measured as TextEncoder does, also lone surrogates and control characters', () => {
    const unit = fc.constantFrom('a', '\u0000', '\u007f', '\u0080', '€', '😀', '\ud800', '\udc00');
    const units = fc.array(unit, { maxLength: 6 });
    fc.assert(
      fc.property(units, fc.integer({ min: 4070, max: 4100 }), unit, (start, length, filler) => {
        const first = start.join('');
        const count = Math.floor(length / Buffer.byteLength(filler));
        const text = first + filler.repeat(count) + 'a'.repeat(length % Buffer.byteLength(filler));
        const isValid = Buffer.byteLength(text) <= 4096;
        expect(check(text)).toBe(isValid ? 'valid' : invalid('twin-string-size', [...path, 'a']));
      }),
    );
  });
});
