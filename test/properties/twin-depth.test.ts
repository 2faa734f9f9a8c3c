import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nest, type Steps, stepsArbitrary } from '../support/nest.js';
import { runs } from '../support/runs.js';
import { sectionHosts } from '../support/section-hosts.js';
import { refused, verdictOf } from '../support/verdict.js';

/** What stands innermost and is no object or array. */
const scalar = fc.constantFrom<unknown>('', 'text', 0, -1.5, true, false);

describe.each(sectionHosts)('the depth of $name', ({ path, validate }) => {
  /** The section, level 0, has a member that holds the value inside of objects and arrays at levels 1, 2, …. */
  function verdictOn(steps: Steps, value: unknown) {
    return verdictOf(validate({ m: nest(steps, value) }));
  }

  it.each(['objects', 'arrays', 'both'])('reaches level 10 by %s', (kind) => {
    fc.assert(
      fc.property(stepsOf(kind, 10), scalar, (steps, value) => {
        expect(verdictOn(steps, value)).toBe('ok');
      }),
      { numRuns: runs(0.5) },
    );
  });

  it.each(['objects', 'arrays', 'both'])('does not reach level 11 by %s', (kind) => {
    fc.assert(
      fc.property(stepsOf(kind, 11), scalar, (steps, value) => {
        const expected = refused('twin-depth', [...path, 'm', ...steps.slice(0, 10)]);
        expect(verdictOn(steps, value)).toBe(expected);
      }),
      { numRuns: runs(0.5) },
    );
  });

  it('counts an empty object or array as a level', () => {
    fc.assert(
      fc.property(stepsArbitrary(9), stepsArbitrary(1), fc.boolean(), (steps, step, isArray) => {
        const empty = isArray ? [] : {};
        expect(verdictOn(steps, empty)).toBe('ok');
        const deeper = [...steps, ...step];
        expect(verdictOn(deeper, empty)).toBe(refused('twin-depth', [...path, 'm', ...deeper]));
      }),
      { numRuns: runs(0.5) },
    );
  });

  it('is refused at level 11 however deep it goes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 11, max: 20_000 }), fc.boolean(), (depth, isArray) => {
        const steps = Array<'a' | 0>(depth).fill(isArray ? 0 : 'a');
        const expected = refused('twin-depth', [...path, 'm', ...steps.slice(0, 10)]);
        expect(verdictOn(steps, 1)).toBe(expected);
      }),
      { numRuns: runs(0.1) },
    );
  });
});

function stepsOf(kind: string, count: number): fc.Arbitrary<Steps> {
  if (kind === 'both') return stepsArbitrary(count);
  return fc.constant(Array<'a' | 0>(count).fill(kind === 'objects' ? 'a' : 0));
}
