import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paddingArbitrary } from '../support/padding.js';
import { runs } from '../support/runs.js';
import { sectionHosts } from '../support/section-hosts.js';
import { documentedSize } from '../support/twin-count.js';
import { refused, verdictOf } from '../support/verdict.js';

describe.each(sectionHosts)('the size of $name', ({ maxSize, isPatch, path, validate }) => {
  const section = sectionArbitrary(isPatch);

  it(`may be ${maxSize} by the documented count`, () => {
    fc.assert(
      fc.property(section, paddingArbitrary(), (members, pad) => {
        const full = { ...members, ...pad(maxSize - documentedSize(members)) };
        expect(documentedSize(full)).toBe(maxSize);
        expect(verdictOf(validate(full))).toBe('ok');
      }),
      { numRuns: runs(0.4) },
    );
  });

  it(`is not named where it is ${maxSize} and another rule is broken`, () => {
    fc.assert(
      fc.property(section, paddingArbitrary(), (members, pad) => {
        const wrong = { ...members, 'a.b': '' };
        const full = { ...wrong, ...pad(maxSize - documentedSize(wrong)) };
        expect(verdictOf(validate(full))).toBe(refused('twin-key', [...path, 'a.b']));
      }),
      { numRuns: runs(0.25) },
    );
  });

  it(`may not be ${maxSize + 1} by the documented count`, () => {
    fc.assert(
      fc.property(section, paddingArbitrary(), (members, pad) => {
        const tooLarge = { ...members, ...pad(maxSize + 1 - documentedSize(members)) };
        expect(documentedSize(tooLarge)).toBe(maxSize + 1);
        expect(verdictOf(validate(tooLarge))).toBe(refused('twin-size', path));
      }),
      { numRuns: runs(0.4) },
    );
  });
});

describe.each(['desired', 'reported'])('$version and $metadata of returned %s', (name) => {
  it('count nothing', () => {
    const host = sectionHosts.find((each) => !each.isPatch && each.path[0] === name);
    fc.assert(
      fc.property(sectionArbitrary(false), paddingArbitrary(), (members, pad) => {
        const full = { ...members, ...pad(32_768 - documentedSize(members)) };
        const $metadata = { $lastUpdated: '2026-01-31T08:30:00Z', ...full };
        expect(host?.validate({ $version: 7, $metadata, ...full }).ok).toBe(true);
      }),
      { numRuns: runs(0.4) },
    );
  });
});

/** A small section of all kinds of values; with `null` where that may stand anywhere. */
function sectionArbitrary(isPatch: boolean): fc.Arbitrary<Record<string, unknown>> {
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
      ...(isPatch ? [] : [fc.constant(null)]),
      fc.array(tie('value')),
      fc.dictionary(key, tie('value'), { noNullPrototype: true }),
    ),
  }));
  return fc.dictionary(key, value, { noNullPrototype: true });
}
