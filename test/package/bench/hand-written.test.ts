// Our guards are measured against the hand-written ones, which is meaningful only if both return the same results.

import { ok } from 'node:assert/strict';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contestant as handWrittenOurs } from '../../../bench/contestants/hand-written/ours.js';
import { contestant as handWrittenOwn } from '../../../bench/contestants/hand-written/own.js';
import { contestant as handWrittenUncached } from '../../../bench/contestants/hand-written-uncached/own.js';
import { catalogCases } from '../../../bench/inputs/catalog.js';
import { violationCases } from '../../../bench/inputs/generated.js';
import { type GuardName, inputs, invalidInputs } from '../../../bench/inputs.js';
import { isCloudToDeviceMethodRequest, isJobResponse } from '../../../src/guards/index.js';
import { sectionCases } from '../../properties/section-cases.js';
import { anythingArbitrary, shapedArbitrary } from '../../support/anything.js';
import { entityOf } from '../../support/entities.js';
import { type Json, throughJson } from '../../support/json.js';
import { jsonMutationArbitrary } from '../../support/mutate.js';
import { sectionPlaces } from '../../support/places.js';
import { runs } from '../../support/runs.js';

const compiled = { isCloudToDeviceMethodRequest, isJobResponse };

/** Returns the result of the compiled guard. Throws if a hand-written one disagrees. */
function agreedVerdict(guard: GuardName, value: unknown, name = ''): boolean {
  const verdict = compiled[guard](value);
  for (const contestant of [handWrittenOwn, handWrittenOurs, handWrittenUncached]) {
    const about = `${contestant.name}, ${contestant.rules}`;
    ok(contestant[guard](value) === verdict, `${about}: ${!verdict} ${name}`);
  }
  return verdict;
}

describe('the hand-written guards', () => {
  it.each(inputs)('accept the valid input $name', ({ guard, texts, spoil }) => {
    for (const text of texts) {
      const value = JSON.parse(text);
      expect(agreedVerdict(guard, value)).toBe(true);
      expect(agreedVerdict(guard, { ...value, ...spoil(value) })).toBe(false);
    }
  });

  it.each(invalidInputs)('reject the invalid input $name', ({ guard, make }) => {
    expect(agreedVerdict(guard, make())).toBe(false);
  });

  it('agree on every fixture and near miss', () => {
    const cases = catalogCases();
    const valid = cases.filter(({ name, guard, value }) => agreedVerdict(guard, value, name));
    expect(valid.length).toBeGreaterThan(90);
    expect(cases.length - valid.length).toBeGreaterThan(180);
  });

  it('agree on values that break one rule', () => {
    const cases = violationCases();
    const valid = cases.filter(({ name, guard, value }) => agreedVerdict(guard, value, name));
    expect(cases.length - valid.length).toBeGreaterThan(valid.length);
  });

  it('agree on cyclic and deeply nested payloads', () => {
    const nested = (levels: number) => JSON.parse('['.repeat(levels) + ']'.repeat(levels));
    const cyclic: unknown[] = [];
    cyclic.push(cyclic);
    const verdict = (payload: unknown) =>
      agreedVerdict('isCloudToDeviceMethodRequest', { methodName: 'm', payload });
    expect(verdict(nested(65_536))).toBe(true);
    expect(verdict(nested(65_537))).toBe(false);
    expect(verdict([nested(5000), nested(5000), cyclic])).toBe(false);
  });

  it('agree that inherited and undefined properties do not count', () => {
    const heir = (properties: object, inherited: object) =>
      Object.assign(Object.create(inherited), properties);
    const full = { k: 'x'.repeat(4000), l: 'x'.repeat(4000), m: 'x'.repeat(189), 'a.b': undefined };
    const ofTags = (tags: object) =>
      agreedVerdict('isJobResponse', { type: 'unknown', status: 'unknown', updateTwin: { tags } });
    for (const properties of [{ k: 1, 'a.b': undefined }, full]) {
      expect(ofTags(properties)).toBe(true);
      expect(ofTags(heir(properties, { 'a b': 0n }))).toBe(true);
      expect(ofTags(heir(properties, { toJSON() {} }))).toBe(false);
    }
    const verdict = (value: object) => agreedVerdict('isCloudToDeviceMethodRequest', value);
    const request = { methodName: 'm', payload: heir({ k: 1, l: undefined }, { m: 0n }) };
    expect(verdict(heir({ ...request, x: undefined }, { y: 1 }))).toBe(true);
    expect(verdict(heir({ payload: request.payload }, { methodName: 'm' }))).toBe(false);
    expect(verdict(heir(request, { toJSON() {} }))).toBe(false);
  });

  it('agree on more keys than are cached', () => {
    const names = Array.from({ length: 1500 }, (_, index) => `k${index}`);
    for (const name of [...names, 'a.b', ...names, 'a.b', 'k'.repeat(1025)]) {
      const tags = { [name]: 1, k1: [{ [name]: 2 }] };
      const job = { type: 'unknown', status: 'unknown', updateTwin: { tags } };
      expect(agreedVerdict('isJobResponse', job), name).toBe(names.includes(name));
    }
  });
});

describe.each(sectionPlaces.filter(({ entity }) => entity === 'JobResponse'))(
  'the hand-written guards agree on a section at $name',
  (place) => {
    it.each(Object.entries(sectionCases(place)))('that %s', (_rule, cases) => {
      fc.assert(
        fc.property(cases, ([section, expected]) => {
          expect(agreedVerdict('isJobResponse', place.put(section))).toBe(expected === 'valid');
        }),
        { numRuns: runs(0.25) },
      );
    });
  },
);

describe.each([
  ['JobResponse', 'isJobResponse'],
  ['CloudToDeviceMethodRequest', 'isCloudToDeviceMethodRequest'],
] as const)('the hand-written guards of %s', (entity, guard) => {
  const { arbitrary, schema } = entityOf(entity);

  it('accept generated values', () => {
    fc.assert(
      fc.property(arbitrary, (value) => {
        expect(agreedVerdict(guard, value)).toBe(true);
      }),
    );
  });

  it('agree on valid values with one mutation', () => {
    fc.assert(
      fc.property(arbitrary, jsonMutationArbitrary(), (value, mutate) => {
        agreedVerdict(guard, mutate(throughJson(value) as Json));
      }),
      { numRuns: runs(2) },
    );
  });

  it('agree on arbitrary values', () => {
    fc.assert(
      fc.property(fc.oneof(anythingArbitrary(), shapedArbitrary(schema)), (value) => {
        agreedVerdict(guard, value);
      }),
    );
  });
});
