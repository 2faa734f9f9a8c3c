// The rules of twin sections [W1–W7, R15], each at its limit, at any depth.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { validateTwin } from '../../src/guards/twin.js';
import { validateTwinProperties } from '../../src/guards/twin-properties.js';
import { anyTextArbitrary } from '../support/characters.js';
import { nest } from '../support/nest.js';
import { outermost, sectionPlaces } from '../support/places.js';
import { runs } from '../support/runs.js';
import { invalid, summarize } from './result.js';
import {
  caseAt,
  caseOfKey,
  isValidKey,
  isValidNumber,
  NEAR_BOUNDS,
  paddingArbitrary,
  sectionCases,
  stepsTo,
} from './section-cases.js';

describe.each(outermost(sectionPlaces))('a section at $name', (place) => {
  const { validate } = place;
  it.each(Object.entries(sectionCases(place)))('%s', (_rule, cases) => {
    fc.assert(
      fc.property(cases, ([section, expected]) => {
        expect(summarize(validate(section))).toBe(expected);
      }),
      { numRuns: runs(0.5) },
    );
  });

  it('may have keys of the first 768 characters of Unicode, unless they are not allowed', () => {
    for (let codePoint = 0; codePoint <= 0x2ff; codePoint++) {
      const character = String.fromCodePoint(codePoint);
      for (const key of [character, `a${character}`, `${character}a`]) {
        const [section, expected] = caseOfKey(place, [], key);
        expect(summarize(validate(section))).toBe(expected);
      }
    }
  });

  it('may have integers from −2^52 to 2^52 − 1, other numbers near these bounds, and in a response any number', () => {
    for (const number of NEAR_BOUNDS) {
      const [section, expected] = caseAt(
        place,
        ['a', 0, 'n'],
        number,
        isValidNumber(number, place.isRequest) ? undefined : 'twin-integer',
      );
      expect(summarize(validate(section))).toBe(expected);
    }
  });

  it('measures strings as TextEncoder does, also lone surrogates and control characters', () => {
    const unit = fc.constantFrom('a', '\u0000', '\u007f', '\u0080', '€', '😀', '\ud800', '\udc00');
    const start = fc.array(unit, { maxLength: 6 });
    fc.assert(
      fc.property(start, fc.integer({ min: 4070, max: 4100 }), unit, (units, length, filler) => {
        const width = Buffer.byteLength(filler);
        const text = units.join('') + filler.repeat(length / width) + 'a'.repeat(length % width);
        const code = Buffer.byteLength(text) <= 4096 ? undefined : 'twin-string-size';
        const [section, expected] = caseAt(place, ['a'], text, code);
        expect(summarize(validate(section))).toBe(expected);
      }),
    );
  });
});

it('a key is validated the same after any other key (keys are cached)', () => {
  const someSections = fc.shuffledSubarray(outermost(sectionPlaces), { minLength: 2 });
  fc.assert(
    fc.property(someSections, anyTextArbitrary(), (sections, text) => {
      const key = `${text}#`;
      for (const { isRequest, path, validate } of sections) {
        const expected = isValidKey(key, isRequest) ? 'valid' : invalid('twin-key', [...path, key]);
        expect(summarize(validate({ [key]: 1 }))).toBe(expected);
      }
    }),
  );
});

describe.each(['desired', 'reported'])('the reserved properties of %s', (property) => {
  const check = (section: unknown) => summarize(validateTwinProperties({ [property]: section }));

  it('are exempt from the rules, with everything in $metadata and $iotin: properties', () => {
    const anyMetadata = fc.dictionary(fc.string(), fc.jsonValue(), { noNullPrototype: true });
    const padding = paddingArbitrary();
    const name = fc.string().map((text) => `$iotin:${text}`);
    fc.assert(
      fc.property(
        anyMetadata,
        fc.bigInt(0n, 2n ** 63n).map(Number),
        padding,
        name,
        fc.jsonValue(),
        ($metadata, $version, pad, key, value) => {
          const full = pad(32_768);
          const more = { 'a.b': 'x'.repeat(40_000), ...full };
          const reserved = { $version, $metadata: { ...$metadata, ...more }, [key]: value };
          expect(check({ ...full, ...reserved, '$iotin:more': more })).toBe('valid');
        },
      ),
      { numRuns: runs(0.5) },
    );
  });

  it('are rejected at any deeper level', () => {
    const steps = stepsTo({ min: 0, max: 8 });
    const reserved = fc.constantFrom('$version', '$metadata', '$iotin:', '$iotin:a');
    fc.assert(
      fc.property(steps, reserved, (below, key) => {
        const path = [...below, key];
        expect(check(nest(path, 1))).toBe(invalid('twin-key', [property, ...path]));
      }),
    );
  });
});

describe('the reserved properties of tags', () => {
  const check = (tags: unknown) => summarize(validateTwin({ tags }));
  const reserved = fc.constantFrom('$version', '$metadata', '$etag');

  it('are exempt from the rules, with every value', () => {
    fc.assert(
      fc.property(reserved, fc.jsonValue(), paddingArbitrary(), (key, value, pad) => {
        expect(check({ ...pad(8192), [key]: value })).toBe('valid');
      }),
      { numRuns: runs(0.5) },
    );
  });

  it('are rejected at any deeper level', () => {
    fc.assert(
      fc.property(stepsTo({ min: 0, max: 8 }), reserved, (below, key) => {
        const path = [...below, key];
        expect(check(nest(path, 1))).toBe(invalid('twin-key', ['tags', ...path]));
      }),
    );
  });
});
