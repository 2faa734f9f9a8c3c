import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textOfBytesArbitrary } from '../support/characters.js';
import { nest, type Steps, stepsArbitrary } from '../support/nest.js';
import { sectionHosts } from '../support/section-hosts.js';
import { refused, verdictOf } from '../support/verdict.js';

/** Where the string stands: in a member of the section, or deeper. */
const stepsTo: fc.Arbitrary<Steps> = fc
  .integer({ min: 0, max: 10 })
  .chain((depth) => stepsArbitrary(depth))
  .map((steps) => ['a', ...steps]);

describe.each(sectionHosts)('a string of $name', ({ path, validate }) => {
  function verdictOn(text: string, steps: Steps = ['a']) {
    return verdictOf(validate(nest(steps, text) as object));
  }

  it('may have 4096 bytes of UTF-8', () => {
    fc.assert(
      fc.property(stepsTo, textOfBytesArbitrary(4096), (steps, text) => {
        expect(verdictOn(text, steps)).toBe('ok');
      }),
    );
  });

  it('may not have 4097 bytes of UTF-8', () => {
    fc.assert(
      fc.property(stepsTo, textOfBytesArbitrary(4097), (steps, text) => {
        expect(verdictOn(text, steps)).toBe(refused('twin-string-size', [...path, ...steps]));
      }),
    );
  });

  it('is measured as an encoder would, lone surrogates and control characters too', () => {
    const unit = fc.constantFrom('a', '\u0000', '\u007f', '\u0080', '€', '😀', '\ud800', '\udc00');
    const units = fc.array(unit, { maxLength: 6 });
    fc.assert(
      fc.property(units, fc.integer({ min: 4070, max: 4100 }), unit, (start, length, filler) => {
        const first = start.join('');
        const count = Math.floor(length / Buffer.byteLength(filler));
        const text = first + filler.repeat(count) + 'a'.repeat(length % Buffer.byteLength(filler));
        const isLegal = Buffer.byteLength(text) <= 4096;
        expect(verdictOn(text)).toBe(isLegal ? 'ok' : refused('twin-string-size', [...path, 'a']));
      }),
    );
  });
});
