import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { validateTwinProperties } from '../../src/guards/twin-properties.js';
import { anyTextArbitrary, textOfBytesArbitrary } from '../support/characters.js';
import { nest, type Steps, stepsArbitrary } from '../support/nest.js';
import { sectionHosts } from '../support/section-hosts.js';
import { refused, verdictOf } from '../support/verdict.js';

/** Where the key stands: the steps to the object that has it, none for the section itself. */
const stepsTo: fc.Arbitrary<Steps> = fc
  .nat(9)
  .chain((depth) => stepsArbitrary(depth))
  .map((steps) => (steps.length === 0 ? steps : ['a', ...steps.slice(1)]));

describe.each(sectionHosts)('a key of $name', ({ path, isPatch, validate }) => {
  function verdictOn(key: string, steps: Steps = []) {
    return verdictOf(validate(nest([...steps, key], 1) as object));
  }

  it('holds any character but the refused ones', () => {
    for (let codePoint = 0; codePoint <= 0x2ff; codePoint++) {
      const isControl = codePoint <= 0x1f || (codePoint >= 0x7f && codePoint <= 0x9f);
      const character = String.fromCodePoint(codePoint);
      const isRefused = isControl || [' ', '.', '$', ...(isPatch ? ['#'] : [])].includes(character);
      for (const key of [character, `a${character}`, `${character}a`]) {
        const expected = isRefused ? refused('twin-key', [...path, key]) : 'ok';
        expect(verdictOn(key)).toBe(expected);
      }
    }
  });

  it('is judged by its characters at every level, in arrays too', () => {
    fc.assert(
      fc.property(stepsTo, anyTextArbitrary(), (steps, key) => {
        const isRefused = /[\p{Cc} .$]/u.test(key) || (isPatch && key.includes('#'));
        const expected = isRefused ? refused('twin-key', [...path, ...steps, key]) : 'ok';
        expect(verdictOn(key, steps)).toBe(expected);
      }),
    );
  });

  it('may have 1024 bytes of UTF-8', () => {
    fc.assert(
      fc.property(stepsTo, textOfBytesArbitrary(1024), (steps, key) => {
        expect(verdictOn(key, steps)).toBe('ok');
      }),
    );
  });

  it('may not have 1025 bytes of UTF-8', () => {
    fc.assert(
      fc.property(stepsTo, textOfBytesArbitrary(1025), (steps, key) => {
        const expected = refused('twin-key-size', [...path, ...steps, key]);
        expect(verdictOn(key, steps)).toBe(expected);
      }),
    );
  });
});

describe('a key', () => {
  it('is judged the same whatever was judged before it', () => {
    const someHosts = fc.shuffledSubarray([...sectionHosts], { minLength: 2 });
    fc.assert(
      fc.property(someHosts, anyTextArbitrary(), (hosts, text) => {
        const key = `${text}#`;
        for (const { isPatch, path, validate } of hosts) {
          const isRefused = isPatch || /[\p{Cc} .$]/u.test(key);
          const expected = isRefused ? refused('twin-key', [...path, key]) : 'ok';
          expect(verdictOf(validate({ [key]: 1 }))).toBe(expected);
        }
      }),
    );
  });
});

describe.each(['desired', 'reported'])('$version and $metadata of %s', (member) => {
  it('are exempt directly under the section, with all that is below $metadata', () => {
    const anyMetadata = fc.dictionary(fc.string(), fc.jsonValue(), { noNullPrototype: true });
    fc.assert(
      fc.property(anyMetadata, fc.maxSafeNat(), ($metadata, $version) => {
        const section = { $metadata: { ...$metadata, 'a.b': 'x'.repeat(40_000) }, $version };
        expect(verdictOf(validateTwinProperties({ [member]: section }))).toBe('ok');
      }),
    );
  });

  it('are refused anywhere below', () => {
    fc.assert(
      fc.property(stepsTo, fc.constantFrom('$version', '$metadata'), (steps, key) => {
        const path = ['below', ...steps, key] as const;
        const expected = refused('twin-key', [member, ...path]);
        expect(verdictOf(validateTwinProperties({ [member]: nest(path, 1) }))).toBe(expected);
      }),
    );
  });
});
