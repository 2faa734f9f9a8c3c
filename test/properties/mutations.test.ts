import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ISSUE_CODES } from '../../src/issues/codes.js';
import { entities, entityOf } from '../support/entities.js';
import { runs } from '../support/runs.js';
import type { Placed } from './mutations/hosts.js';
import { endlessSectionMutations, mutations, placedArbitrary } from './mutations/index.js';
import type { Mutation } from './mutations/mutation.js';

const validators = new Map(entities.map(({ name, validate }) => [name, validate]));

function expectRefusal([, entity, apply]: Mutation, numRuns: number) {
  const mutant = fc.tuple(entityOf(entity).arbitrary, fc.nat()).map((both) => apply(...both));
  fc.assert(
    fc.property(placedArbitrary(entity, mutant).map(withShortText), (placed) => {
      const { value, path, code } = placed.mutant;
      const result = validators.get(placed.entity)?.(value);
      if (result === undefined || result.ok) throw new Error('It was accepted.');
      const isNamed = result.issues.some(
        (issue) => issue.code === code && isDeepStrictEqual(issue.path, [...path]),
      );
      expect(isNamed ? [] : result.issues, `${code} at ${JSON.stringify(path)}`).toEqual([]);
    }),
    { numRuns },
  );
}

/** Reports at most a page of what may be megabytes. */
function withShortText(placed: Placed): Placed {
  const text = () => fc.stringify(placed).slice(0, 2000);
  return { ...placed, [fc.toStringMethod]: text } as Placed;
}

describe('a value that breaks a rule is refused, and the rule is named where it is broken', () => {
  it.each(mutations.map((mutation) => [mutation[1], mutation[0], mutation] as const))(
    '%s: %s',
    (_entity, _name, mutation) => expectRefusal(mutation, runs(0.15)),
  );

  it.each(endlessSectionMutations.map((mutation) => [mutation[1], mutation[0], mutation] as const))(
    '%s: %s',
    (_entity, _name, mutation) => expectRefusal(mutation, runs(0.05)),
  );
});

it('breaks every rule that has a code', () => {
  const named = [...mutations, ...endlessSectionMutations].flatMap(([, entity, apply]) =>
    fc.sample(entityOf(entity).arbitrary, 1).map((value) => apply(value, 0).code),
  );
  expect(ISSUE_CODES.filter((code) => !named.includes(code))).toEqual([]);
});
