import { expect, test } from 'vitest';
import { entities } from '../support/entities.js';

type ObjectSchema = [path: string, additionalProperties: unknown];

/** Returns every object schema in a schema, except maps, which have a schema for all their properties. */
function objects(schema: unknown, path: string): ObjectSchema[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { type, anyOf, properties, additionalProperties } = schema as Record<string, unknown>;
  const isMap = properties === undefined && typeof additionalProperties === 'object';
  const isObject = [type].flat().includes('object') && anyOf === undefined && !isMap;
  const inside = Object.entries(schema).flatMap(([key, value]) => objects(value, `${path}/${key}`));
  return isObject ? [[path, additionalProperties], ...inside] : inside;
}

const SECTION = /\/(tags|desired)$/;

test('additionalProperties is false in every object schema of a request except tags and desired, and true elsewhere', () => {
  const found = entities.flatMap(({ name, family, schema }) =>
    objects(schema, name).map(([path, open]) => ({ path, open, family })),
  );
  expect(found.length).toBeGreaterThan(entities.length);
  const wrong = found.filter(
    ({ path, open, family }) => open !== (family !== 'request' || SECTION.test(path)),
  );
  expect(wrong).toEqual([]);
});
