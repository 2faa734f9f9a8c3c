// No result depends on how a value is held in memory: shared parts, properties that no loop sees, and getters that call guards
// change none.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraries } from '../../src/arbitraries/index.js';
import { anythingArbitrary } from '../support/anything.js';
import { type Entity, entities, entityOf } from '../support/entities.js';
import { type Json, throughJson } from '../support/json.js';
import { jsonMutationArbitrary } from '../support/mutate.js';
import { awkwardJsonArbitrary } from '../support/payloads.js';
import { runs } from '../support/runs.js';
import { placesOf } from '../support/walk.js';

type Holder = Record<string | number, unknown>;

const isHolder = (value: unknown): value is Holder => typeof value === 'object' && value !== null;

/** Returns a copy in which equal parts are one object. */
function shareEqual(value: unknown, parts = new Map<string, object>()): unknown {
  if (!isHolder(value)) return value;
  const text = JSON.stringify(value);
  const known = parts.get(text);
  if (known !== undefined) return known;
  const copy = Array.isArray(value)
    ? value.map((item) => shareEqual(item, parts))
    : Object.fromEntries(
        Object.entries(value).map(([key, part]) => [key, shareEqual(part, parts)]),
      );
  parts.set(text, copy);
  return copy;
}

/** Adds properties that JSON.stringify ignores to each object. */
function addHidden(
  value: unknown,
  descriptor: PropertyDescriptor,
  seen = new Set<unknown>(),
): void {
  if (!isHolder(value) || seen.has(value)) return;
  seen.add(value);
  for (const part of Object.values(value)) addHidden(part, descriptor, seen);
  if (Array.isArray(value)) return;
  Object.defineProperty(value, Symbol('hidden'), { ...descriptor, enumerable: true });
  Object.defineProperty(value, 'hidden.property', descriptor);
}

/** Expects that is, validate and assert have the same result for both values, with the same issues. */
function expectSameResult(entity: Entity, value: unknown, expected: unknown): void {
  const accepted = entity.is(expected);
  expect(entity.is(value)).toBe(accepted);
  const [result, other] = [entity.validate(value), entity.validate(expected)];
  expect([result.ok, other.ok]).toEqual([accepted, accepted]);
  if (!result.ok && !other.ok) expect(result.issues).toEqual(other.issues);
}

/** Generates objects that are valid in a section, and others that may not be. */
const part: fc.Arbitrary<unknown> = fc.oneof(
  fc.dictionary(
    fc.stringMatching(/^[a-z]{1,3}$/),
    fc.constantFrom<unknown>(1, 'x', '', [], {}, null, '\u0001'),
    {
      maxKeys: 3,
      noNullPrototype: true,
    },
  ),
  fc.array(fc.constantFrom<unknown>(0.5, 'é', {}, []), { maxLength: 3 }),
  awkwardJsonArbitrary(),
);

/** Generates arrays that hold few parts in many places, up to the limits of sections and payloads. */
const repetition = fc
  .record({
    parts: fc.array(part, { minLength: 1, maxLength: 4 }),
    order: fc.array(fc.nat(3), { minLength: 1, maxLength: 30 }),
    times: fc.oneof(fc.constantFrom(1, 2), fc.nat(60)),
  })
  .map(({ parts, order, times }) =>
    Array.from({ length: times }, () => order.map((index) => parts[index % parts.length])).flat(),
  );

const section = fc.oneof(
  fc.record({ a: repetition, b: part }, { requiredKeys: [], noNullPrototype: true }),
  fc.tuple(part, repetition).map(([a, b]) => ({ a, b: { a, b: [b, b] }, c: a })),
);

const twin = fc.record(
  { tags: section, properties: fc.record({ desired: section, reported: section }) },
  { requiredKeys: [], noNullPrototype: true },
);

const method = fc.record({ methodName: fc.constant('a'), payload: fc.oneof(repetition, section) });

const job = fc.oneof(
  twin.map((updateTwin) => ({ type: 'scheduleUpdateTwin', status: 'running', updateTwin })),
  method.map((cloudToDeviceMethod) => ({
    type: 'scheduleDeviceMethod',
    status: 'running',
    cloudToDeviceMethod,
  })),
);

/** Generates a list of a few items, each in several places. */
const listOf = (item: fc.Arbitrary<object>) =>
  fc
    .tuple(fc.array(item, { minLength: 1, maxLength: 3 }), fc.array(fc.nat(2), { maxLength: 8 }))
    .map(([items, order]) => order.map((index) => items[index % items.length]));

const identified = twin.map((parts) => ({
  deviceId: 'd',
  etag: '',
  version: 1,
  properties: {},
  ...parts,
}));

const WITH_SHARED: readonly [name: string, values: fc.Arbitrary<unknown>][] = [
  ['Twin', twin],
  ['CloudToDeviceMethodRequest', method],
  ['JobResponse', job],
  ['JobList', listOf(job)],
  ['IdentifiedTwin', identified],
  ['TwinList', listOf(identified)],
];

test.each(WITH_SHARED)(
  'is%s and validate have the same result for shared parts as for a copy',
  (name, values) => {
    const entity = entityOf(name);
    let accepted = 0;
    fc.assert(
      fc.property(values, (value) => {
        const copy = throughJson(value);
        expectSameResult(entity, value, copy);
        expectSameResult(entity, shareEqual(copy), copy);
        if (entity.is(copy)) accepted++;
      }),
      { numRuns: runs(0.2) },
    );
    expect(accepted).toBeGreaterThan(0);
  },
);

describe.each([...entities])('is$name and validate$name have the same result', (entity) => {
  /** Generates JSON values, valid or with one change. */
  const json = fc
    .tuple(entity.arbitrary, fc.option(jsonMutationArbitrary()))
    .map(([valid, mutate]) => {
      const value = throughJson(valid) as Json;
      return mutate === null ? value : mutate(value);
    });

  test('if equal parts are one object', () => {
    fc.assert(
      fc.property(json, (value) => expectSameResult(entity, shareEqual(value), value)),
      { numRuns: runs(0.2) },
    );
  });

  test('if objects have properties that no loop sees', () => {
    fc.assert(
      fc.property(json, anythingArbitrary(), (value, hidden) => {
        const copy = structuredClone(value);
        addHidden(copy, { value: hidden });
        expectSameResult(entity, copy, value);
      }),
      { numRuns: runs(0.2) },
    );
  });

  test('if a getter calls guards', () => {
    fc.assert(
      fc.property(json, fc.nat(), disturbance, (value, choice, disturb) => {
        const copy = structuredClone(value);
        const places = placesOf(copy).filter(({ path }) => path.length > 0);
        const place = places[choice % places.length];
        if (place === undefined) return;
        const holder = place.path
          .slice(0, -1)
          .reduce((at, step) => at[step] as Holder, copy as never as Holder);
        Object.defineProperty(holder, place.path.at(-1) as string, {
          get() {
            disturb();
            return place.value;
          },
          enumerable: true,
        });
        expectSameResult(entity, copy, value);
      }),
      { numRuns: runs(0.2) },
    );
  });
});

const EXHAUSTING: readonly unknown[] = [
  { tags: { a: Array(2100).fill('\u0001'.repeat(4096)) } },
  { methodName: 'a', payload: Array(131_073).fill(0) },
  { methodName: 'a', payload: JSON.parse(`${'['.repeat(300)}${']'.repeat(300)}`) },
  Array(300).fill({ type: 'export', status: 'queued', updateTwin: { tags: { a: [{}, {}, {}] } } }),
  {
    tags: {
      a: Object.create(Object.fromEntries(Array.from({ length: 500 }, (_, key) => [key, 1]))),
    },
  },
];

/** Generates functions that call a guard with a valid value, or with one that takes much of a budget. */
const disturbance = fc
  .tuple(
    fc.constantFrom(...entities),
    fc.oneof(fc.constantFrom(...EXHAUSTING), arbitraries.JobResponse(), arbitraries.JobRequest()),
  )
  .map(([entity, value]) => () => {
    entity.is(value);
    entity.validate(value);
  });
