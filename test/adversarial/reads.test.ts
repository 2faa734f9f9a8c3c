// A getter can return a valid value first and another one later. So a guard must read each property once and validate the
// value that it read.

import { expect, test } from 'vitest';
import { fixtures as validFixtures } from '../../src/fixtures/index.js';
import { entityOf } from '../support/entities.js';
import { counted, type Path, pathsIn, withComputed } from './reading.js';

const entities = Object.entries(validFixtures).filter(([, fixtures]) =>
  Object.values(fixtures).some((make) => typeof make() === 'object'),
);

/** Returns the fixtures that are not near a limit, where guards read sections and payloads twice. */
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

/** Returns a copy of the value in which the property is valid only in one read, counted from 0. */
function validAt(turn: number, value: unknown, path: Path): unknown {
  return withComputed(value, path, (found, reads) => (reads === turn ? found : INVALID));
}

/** A value that is invalid at every place, also in a payload. */
const INVALID = Symbol('invalid');

/** The exception: if an echoed payload is invalid as JSON, the guard reads it again, as an array of bytes. */
const BYTE = /^(CloudToDeviceMethod|JobResponse\/cloudToDeviceMethod)\/payload\/[0-9]+$/;

/** Reserved properties of sections that are read but not checked [W3]. */
const UNCHECKED = /\/(?:\$iotin:[^/]*|tags\/\$(?:version|metadata|etag))$/;

for (const [entity, fixtures] of entities) {
  const { is, validate } = entityOf(entity);

  test(`${entity}: the guard reads no property twice`, () => {
    for (const value of ordinary(fixtures)) {
      expect([...readsOf(value, is)].filter(([, count]) => count > 1)).toEqual([]);
    }
  });

  test(`${entity}: the guard rejects a property that is valid only in the second or third read`, () => {
    for (const value of ordinary(fixtures)) {
      const counts = readsOf(value, is);
      for (const path of pathsIn(value)) {
        const label = path.join('/');
        const isChecked = counts.has(`/${label}`) && !UNCHECKED.test(`/${label}`);
        expect(is(validAt(0, value, path)), label).toBe(true);
        expect(validate(validAt(0, value, path)).ok, label).toBe(true);
        expect(is(validAt(1, value, path)), label).toBe(
          !isChecked || BYTE.test(`${entity}/${label}`),
        );
        expect(is(validAt(2, value, path)), label).toBe(!isChecked);
        expect(validate(validAt(2, value, path)).ok, label).toBe(!isChecked);
      }
    }
  });
}

test('near a limit the guards read a section or payload twice, and validate it both times', () => {
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
  expect(is(tags([1, INVALID]))).toBe(false);
  expect(is(tags([INVALID, 1]))).toBe(false);
});
