import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDeviceId } from '../../src/guards/device-id.js';
import { isJobId } from '../../src/guards/job-id.js';
import { isJobResponse } from '../../src/guards/job-response.js';
import { isTwin } from '../../src/guards/twin.js';
import { anyCharacterArbitrary, anyTextArbitrary } from '../support/characters.js';
import { runs } from '../support/runs.js';

const LETTERS_AND_DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

const ids = [
  {
    name: 'a device id',
    is: isDeviceId,
    characters: `${LETTERS_AND_DIGITS}-:.+%_#*?!(),=@;$'`,
    most: 128,
  },
  {
    name: 'the device id of a twin',
    is: (deviceId: unknown) => isTwin({ deviceId }),
    characters: `${LETTERS_AND_DIGITS}-:.+%_#*?!(),=@;$'`,
    most: 128,
  },
  {
    name: 'the module id of a twin',
    is: (moduleId: unknown) => isTwin({ moduleId }),
    characters: `${LETTERS_AND_DIGITS}-:.+%_#*?!(),=@;$'`,
    most: 128,
  },
  { name: 'a job id', is: isJobId, characters: `${LETTERS_AND_DIGITS}-`, most: 64 },
];

describe.each(ids)('$name', ({ is, characters, most }) => {
  const legal = fc.constantFrom(...characters);

  it('is made of its characters alone', () => {
    for (let codePoint = 0; codePoint <= 0x2ff; codePoint++) {
      const character = String.fromCodePoint(codePoint);
      const isLegal = characters.includes(character);
      for (const id of [character, `a${character}`, `${character}a`]) expect(is(id)).toBe(isLegal);
    }
  });

  it('is made of its characters alone, of all that Unicode has', () => {
    const unit = fc.oneof({ weight: 3, arbitrary: legal }, anyCharacterArbitrary());
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 20 }), (units) => {
        const id = units.join('');
        const isLegal = id !== '' && [...id].every((character) => characters.includes(character));
        expect(is(id)).toBe(isLegal);
      }),
      { numRuns: runs(2) },
    );
  });

  it(`has 1 to ${most} characters`, () => {
    fc.assert(
      fc.property(legal, legal, fc.nat(most + 3), (first, other, length) => {
        const id = (first + other.repeat(most + 3)).slice(0, length);
        expect(is(id)).toBe(length >= 1 && length <= most);
      }),
      { numRuns: runs(2) },
    );
    for (const length of [0, 1, most, most + 1]) {
      expect(is('a'.repeat(length))).toBe(length >= 1 && length <= most);
    }
  });
});

describe('a job id that is returned', () => {
  it('is any text that is not empty', () => {
    fc.assert(
      fc.property(anyTextArbitrary(), (jobId) => {
        expect(isJobResponse({ type: 'unknown', status: 'unknown', jobId })).toBe(jobId !== '');
      }),
    );
  });
});
