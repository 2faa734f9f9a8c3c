import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isJobResponse } from '../../src/guards/job-response.js';
import { anyCharacterArbitrary, anyTextArbitrary } from '../support/characters.js';
import { places } from '../support/places.js';
import { runs } from '../support/runs.js';

const ALPHANUMERIC = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

const RULES = [
  { code: 'device-id', characters: `${ALPHANUMERIC}-:.+%_#*?!(),=@;$'`, maxLength: 128 },
  { code: 'job-id', characters: `${ALPHANUMERIC}-`, maxLength: 64 },
];

const ids = RULES.flatMap((rule) =>
  places
    .filter(({ schema, path }) => schema.issue === rule.code && path.length < 2)
    .map((place) => ({ ...rule, ...place })),
);

describe.each(ids)('$name', ({ validate, characters, maxLength }) => {
  const valid = fc.constantFrom(...characters);
  const is = (id: string) => validate(id).ok;

  it('allows only its characters, of the first 768 of Unicode', () => {
    for (let codePoint = 0; codePoint <= 0x2ff; codePoint++) {
      const character = String.fromCodePoint(codePoint);
      const isValid = characters.includes(character);
      for (const id of [character, `a${character}`, `${character}a`]) expect(is(id)).toBe(isValid);
    }
  });

  it('allows only its characters, of all of Unicode', () => {
    const unit = fc.oneof({ weight: 3, arbitrary: valid }, anyCharacterArbitrary());
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 20 }), (units) => {
        const id = units.join('');
        const isValid = id !== '' && [...id].every((character) => characters.includes(character));
        expect(is(id)).toBe(isValid);
      }),
    );
  });

  it(`has 1 to ${maxLength} characters`, () => {
    fc.assert(
      fc.property(valid, valid, fc.nat(maxLength + 3), (first, other, length) => {
        const id = (first + other.repeat(maxLength + 3)).slice(0, length);
        expect(is(id)).toBe(length >= 1 && length <= maxLength);
      }),
    );
    for (const length of [0, 1, maxLength, maxLength + 1]) {
      expect(is('a'.repeat(length))).toBe(length >= 1 && length <= maxLength);
    }
  });
});

describe('JobResponse.jobId', () => {
  it('is any string that is not empty', () => {
    fc.assert(
      fc.property(anyTextArbitrary(), (jobId) => {
        expect(isJobResponse({ type: 'unknown', status: 'unknown', jobId })).toBe(jobId !== '');
      }),
      { numRuns: runs(1) },
    );
  });
});
