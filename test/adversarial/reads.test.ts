// What is read twice can be read differently: a member that passed the first time is another the second time. So a guard
// that accepts a value has read each of its members once, and judged what it read.

import { expect, test } from 'vitest';
import { fixtures as validFixtures } from '../../src/fixtures/index.js';
import { entityOf } from '../support/entities.js';
import { counted, type Path, pathsIn, withComputed } from './reading.js';

const entities = Object.entries(validFixtures).filter(([, fixtures]) =>
  Object.values(fixtures).some((make) => typeof make() === 'object'),
);

/** Those at a limit are near it wherever one looks: for them, see below. */
function ordinary(fixtures: object): unknown[] {
  return Object.entries(fixtures)
    .filter(([name]) => !name.startsWith('largest'))
    .map(([, make]) => make());
}

function readsOf(value: unknown, is: (value: unknown) => boolean): Map<string, number> {
  const counts = new Map<string, number>();
  expect(is(counted(value, counts))).toBe(true);
  return counts;
}

/** The member is legal at that reading, from 0, and at no other. */
function legalAt(turn: number, value: unknown, path: Path): unknown {
  return withComputed(value, path, (member, reads) => (reads === turn ? member : ILLEGAL));
}

/** Legal nowhere: not even in a payload. */
const ILLEGAL = Symbol('illegal');

/**
 * The exception: items of an echoed payload, all of whose others are bytes. As JSON they are refused at the first
 * reading; the second takes them for bytes, and judges each again.
 */
const BYTE = /^(CloudToDeviceMethod|JobResponse\/cloudToDeviceMethod)\/payload\/[0-9]+$/;

for (const [entity, fixtures] of entities) {
  const { is, validate } = entityOf(entity);

  test(`${entity}: no member is read twice`, () => {
    for (const value of ordinary(fixtures)) {
      expect([...readsOf(value, is)].filter(([, count]) => count > 1)).toEqual([]);
    }
  });

  test(`${entity}: a member that is legal at its second or third reading only is refused`, () => {
    for (const value of ordinary(fixtures)) {
      const counts = readsOf(value, is);
      for (const path of pathsIn(value)) {
        const label = path.join('/');
        const isRead = counts.has(`/${label}`);
        expect(is(legalAt(0, value, path)), label).toBe(true);
        expect(validate(legalAt(0, value, path)).ok, label).toBe(true);
        expect(is(legalAt(1, value, path)), label).toBe(!isRead || BYTE.test(`${entity}/${label}`));
        expect(is(legalAt(2, value, path)), label).toBe(!isRead);
        expect(validate(legalAt(2, value, path)).ok, label).toBe(!isRead);
      }
    }
  });
}

test('near a limit a section or payload is walked twice, and judged both times', () => {
  const twice = new Set<string>();
  let most = 0;
  for (const [entity, fixtures] of entities) {
    const { is } = entityOf(entity);
    for (const [name, make] of Object.entries(fixtures)) {
      if (!name.startsWith('largest')) continue;
      for (const [path, count] of readsOf(make(), is)) {
        most = Math.max(most, count);
        if (count > 1) twice.add(path.replace(/(tags|desired|reported|payload)\/.*/, '$1'));
      }
    }
  }
  expect(most).toBe(2);
  expect([...twice].sort()).toEqual([
    '/cloudToDeviceMethod/payload',
    '/desired',
    '/payload',
    '/properties/desired',
    '/properties/reported',
    '/reported',
    '/tags',
    '/updateTwin/properties/desired',
    '/updateTwin/properties/reported',
    '/updateTwin/tags',
  ]);
  const tags = (turns: readonly unknown[]) =>
    withComputed(
      { tags: { a: 1, b: 'b'.repeat(4090), c: 'c'.repeat(4090) } },
      ['tags', 'a'],
      (_, reads) => turns[reads],
    );
  const { is } = entityOf('Twin');
  expect(is(tags([1, 1]))).toBe(true);
  expect(is(tags([1, ILLEGAL]))).toBe(false);
  expect(is(tags([ILLEGAL, 1]))).toBe(false);
});
