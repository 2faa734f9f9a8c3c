import { expect, test } from 'vitest';
import { entities } from '../support/entities.js';

type Found = [place: string, open: unknown];

/** Each schema of objects, with what it says of members that it does not list. */
function objects(schema: unknown, place: string): Found[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { type, oneOf, additionalProperties } = schema as Record<string, unknown>;
  const isObject = [type].flat().includes('object') && oneOf === undefined;
  const inside = Object.entries(schema).flatMap(([key, value]) =>
    objects(value, `${place}/${key}`),
  );
  return isObject ? [[place, additionalProperties], ...inside] : inside;
}

const SECTION = /\/(tags|desired|reported)$/;

test('every object schema says whether it allows unknown properties, which only requests do not', () => {
  const found = entities.flatMap(({ name, family, schema }) =>
    objects(schema, name).map(([place, open]) => ({ place, open, family })),
  );
  expect(found.length).toBeGreaterThan(30);
  const wrong = found.filter(
    ({ place, open, family }) => open !== (family !== 'request' || SECTION.test(place)),
  );
  expect(wrong).toEqual([]);
});
