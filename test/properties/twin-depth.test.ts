import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nest, type Steps, stepsArbitrary } from '../support/nest.js';
import { outermost, sectionPlaces } from '../support/places.js';
import { runs } from '../support/runs.js';
import { invalid, summarize } from './result.js';

/** Innermost values that are neither objects nor arrays. */
const scalar = fc.constantFrom<unknown>('', 'text', 0, -1.5, true, false);

describe.each(outermost(sectionPlaces))('the depth of $name', ({ path, validate }) => {
  /** Validates the value inside objects and arrays at levels 1, 2, … of the section. */
  function check(steps: Steps, value: unknown) {
    return summarize(validate({ m: nest(steps, value) }));
  }

  it.each(['objects', 'arrays', 'both'])('can be 10 levels of %s', (kind) => {
    fc.assert(
      fc.property(stepsOf(kind, 10), scalar, (steps, value) => {
        expect(check(steps, value)).toBe('valid');
      }),
      { numRuns: runs(0.5) },
    );
  });

  it.each(['objects', 'arrays', 'both'])('cannot be 11 levels of %s', (kind) => {
    fc.assert(
      fc.property(stepsOf(kind, 11), scalar, (steps, value) => {
        const expected = invalid('twin-depth', [...path, 'm', ...steps.slice(0, 10)]);
        expect(check(steps, value)).toBe(expected);
      }),
      { numRuns: runs(0.5) },
    );
  });

  it('counts an empty object or array as a level', () => {
    fc.assert(
      fc.property(stepsArbitrary(9), stepsArbitrary(1), fc.boolean(), (steps, step, isArray) => {
        const empty = isArray ? [] : {};
        expect(check(steps, empty)).toBe('valid');
        const deeper = [...steps, ...step];
        expect(check(deeper, empty)).toBe(invalid('twin-depth', [...path, 'm', ...deeper]));
      }),
      { numRuns: runs(0.5) },
    );
  });

  it('is reported at level 11 for any greater depth', () => {
    fc.assert(
      fc.property(fc.integer({ min: 11, max: 20_000 }), fc.boolean(), (depth, isArray) => {
        const steps = Array<'a' | 0>(depth).fill(isArray ? 0 : 'a');
        const expected = invalid('twin-depth', [...path, 'm', ...steps.slice(0, 10)]);
        expect(check(steps, 1)).toBe(expected);
      }),
      { numRuns: runs(0.1) },
    );
  });
});

function stepsOf(kind: string, count: number): fc.Arbitrary<Steps> {
  if (kind === 'both') return stepsArbitrary(count);
  return fc.constant(Array<'a' | 0>(count).fill(kind === 'objects' ? 'a' : 0));
}
