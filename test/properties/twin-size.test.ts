import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paddingArbitrary } from '../support/padding.js';
import { outermost, sectionPlaces } from '../support/places.js';
import { runs } from '../support/runs.js';
import { documentedSize } from './oracle/twin-section.js';
import { invalid, summarize } from './result.js';

describe.each(outermost(sectionPlaces))(
  'the size of $name',
  ({ maxSize, isRequest, path, validate }) => {
    const section = sectionArbitrary(isRequest);

    it(`can be ${maxSize} by the documented count`, () => {
      fc.assert(
        fc.property(section, paddingArbitrary(), (properties, pad) => {
          const full = { ...properties, ...pad(maxSize - documentedSize(properties)) };
          expect(documentedSize(full)).toBe(maxSize);
          expect(summarize(validate(full))).toBe('valid');
        }),
        { numRuns: runs(0.4) },
      );
    });

    it(`is not reported if it is ${maxSize} and another rule is broken`, () => {
      fc.assert(
        fc.property(section, paddingArbitrary(), (properties, pad) => {
          const wrong = { ...properties, 'a.b': '' };
          const full = { ...wrong, ...pad(maxSize - documentedSize(wrong)) };
          expect(summarize(validate(full))).toBe(invalid('twin-key', [...path, 'a.b']));
        }),
        { numRuns: runs(0.25) },
      );
    });

    it(`cannot be ${maxSize + 1} by the documented count`, () => {
      fc.assert(
        fc.property(section, paddingArbitrary(), (properties, pad) => {
          const tooLarge = { ...properties, ...pad(maxSize + 1 - documentedSize(properties)) };
          expect(documentedSize(tooLarge)).toBe(maxSize + 1);
          expect(summarize(validate(tooLarge))).toBe(invalid('twin-size', path));
        }),
        { numRuns: runs(0.4) },
      );
    });
  },
);

describe.each(outermost(sectionPlaces).filter(({ hasMetadata }) => hasMetadata))(
  '$version and $metadata of $name',
  ({ validate }) => {
    it('do not add to the size', () => {
      fc.assert(
        fc.property(sectionArbitrary(false), paddingArbitrary(), (properties, pad) => {
          const full = { ...properties, ...pad(32_768 - documentedSize(properties)) };
          const $metadata = { $lastUpdated: '2026-01-31T08:30:00Z', ...full };
          expect(validate({ $version: 7, $metadata, ...full }).ok).toBe(true);
        }),
        { numRuns: runs(0.4) },
      );
    });
  },
);

/** Generates small sections of all types of values; with `null` in responses only, where it is valid anywhere. */
function sectionArbitrary(isRequest: boolean): fc.Arbitrary<Record<string, unknown>> {
  const letter = fc.constantFrom('a', 'B', '7', 'é', '€', '😀', '\u00a0');
  const control = fc.constantFrom('\u0000', '\t', '\u001f', '\u007f', '\u0080', '\u009f');
  const key = fc.array(letter, { maxLength: 8 }).map((letters) => letters.join(''));
  const text = fc.array(fc.oneof(letter, control)).map((characters) => characters.join(''));
  const { value } = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'small', maxDepth: 5 },
      text,
      fc.boolean(),
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true }).filter((n) => Math.abs(n) < 1e15),
      ...(isRequest ? [] : [fc.constant(null)]),
      fc.array(tie('value')),
      fc.dictionary(key, tie('value'), { noNullPrototype: true }),
    ),
  }));
  return fc.dictionary(key, value, { noNullPrototype: true });
}
