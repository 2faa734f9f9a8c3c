import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { validateTwinProperties } from '../../src/guards/twin-properties.js';
import { anyTextArbitrary, textOfBytesArbitrary } from '../support/characters.js';
import { nest, type Steps, stepsArbitrary } from '../support/nest.js';
import { outermost, sectionPlaces } from '../support/places.js';
import { invalid, summarize } from './result.js';

/** Steps from the section to the object that has the key. */
const stepsTo: fc.Arbitrary<Steps> = fc
  .nat(9)
  .chain((depth) => stepsArbitrary(depth))
  .map((steps) => (steps.length === 0 ? steps : ['a', ...steps.slice(1)]));

describe.each(outermost(sectionPlaces))('a key of $name', ({ path, isRequest, validate }) => {
  function check(key: string, steps: Steps = []) {
    return summarize(validate(nest([...steps, key], 1) as object));
  }

  it('allows all characters except control characters, spaces, ., $ and, in requests, #', () => {
    for (let codePoint = 0; codePoint <= 0x2ff; codePoint++) {
      const isControl = codePoint <= 0x1f || (codePoint >= 0x7f && codePoint <= 0x9f);
      const character = String.fromCodePoint(codePoint);
      const isInvalid =
        isControl || [' ', '.', '$', ...(isRequest ? ['#'] : [])].includes(character);
      for (const key of [character, `a${character}`, `${character}a`]) {
        const expected = isInvalid ? invalid('twin-key', [...path, key]) : 'valid';
        expect(check(key)).toBe(expected);
      }
    }
  });

  it('is checked at every level, also inside arrays', () => {
    fc.assert(
      fc.property(stepsTo, anyTextArbitrary(), (steps, key) => {
        const isInvalid = /[\p{Cc} .$]/u.test(key) || (isRequest && key.includes('#'));
        const expected = isInvalid ? invalid('twin-key', [...path, ...steps, key]) : 'valid';
        expect(check(key, steps)).toBe(expected);
      }),
    );
  });

  it('can have 1024 bytes of UTF-8', () => {
    fc.assert(
      fc.property(stepsTo, textOfBytesArbitrary(1024), (steps, key) => {
        expect(check(key, steps)).toBe('valid');
      }),
    );
  });

  it('cannot have 1025 bytes of UTF-8', () => {
    fc.assert(
      fc.property(stepsTo, textOfBytesArbitrary(1025), (steps, key) => {
        const expected = invalid('twin-key-size', [...path, ...steps, key]);
        expect(check(key, steps)).toBe(expected);
      }),
    );
  });
});

describe('a key of a section', () => {
  it('is checked the same after any other key (keys are cached)', () => {
    const someSections = fc.shuffledSubarray(outermost(sectionPlaces), { minLength: 2 });
    fc.assert(
      fc.property(someSections, anyTextArbitrary(), (sections, text) => {
        const key = `${text}#`;
        for (const { isRequest, path, validate } of sections) {
          const isInvalid = isRequest || /[\p{Cc} .$]/u.test(key);
          const expected = isInvalid ? invalid('twin-key', [...path, key]) : 'valid';
          expect(summarize(validate({ [key]: 1 }))).toBe(expected);
        }
      }),
    );
  });
});

describe.each(['desired', 'reported'])('$version and $metadata of %s', (property) => {
  it('are exempt from the rules in the section itself, with everything in $metadata', () => {
    const anyMetadata = fc.dictionary(fc.string(), fc.jsonValue(), { noNullPrototype: true });
    fc.assert(
      fc.property(anyMetadata, fc.maxSafeNat(), ($metadata, $version) => {
        const section = { $metadata: { ...$metadata, 'a.b': 'x'.repeat(40_000) }, $version };
        expect(summarize(validateTwinProperties({ [property]: section }))).toBe('valid');
      }),
    );
  });

  it('are rejected at any deeper level', () => {
    fc.assert(
      fc.property(stepsTo, fc.constantFrom('$version', '$metadata'), (steps, key) => {
        const path = ['below', ...steps, key] as const;
        const expected = invalid('twin-key', [property, ...path]);
        expect(summarize(validateTwinProperties({ [property]: nest(path, 1) }))).toBe(expected);
      }),
    );
  });
});
